<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="es_MX">
<context>
    <name>People</name>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>By result</source>
        <translation>Por resultado</translation>
    </message>
    <message>
        <source>By check</source>
        <translation>Por verificación</translation>
    </message>
    <message>
        <source>By attendant</source>
        <translation>Por ejecutivo</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar en archivo</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificaciones</translation>
    </message>
    <message>
        <source>Median time to the result</source>
        <translation>Tiempo mediano hasta el resultado</translation>
    </message>
    <message>
        <source>Pictures taken again</source>
        <translation>Fotos repetidas</translation>
    </message>
    <message>
        <source>Pictures kept against advice</source>
        <translation>Fotos usadas contra la indicación</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Unknown outcomes still open</source>
        <translation>Resultados desconocidos pendientes</translation>
    </message>
    <message>
        <source>Camera trouble</source>
        <translation>Problemas de cámara</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Accesos fallidos</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>El mismo una vez más</translation>
    </message>
    <message>
        <source>Choose a PIN of your own</source>
        <translation>Elija un PIN propio</translation>
    </message>
    <message>
        <source>Six digits, or a password of eight characters or more.</source>
        <translation>Seis dígitos, o una contraseña de ocho caracteres o más.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>The two are not alike. Begin again.</source>
        <translation>No son iguales. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>Name or badge</source>
        <translation>Nombre o gafete</translation>
    </message>
    <message>
        <source>Type a name, or hold your badge to the scanner.</source>
        <translation>Escriba un nombre o acerque su gafete al lector.</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>Hace falta una segunda persona</translation>
    </message>
    <message>
        <source>This counter is locked</source>
        <translation>Este mostrador está bloqueado</translation>
    </message>
    <message>
        <source>Whoever was here goes on; anybody else takes over.</source>
        <translation>Quien estaba aquí continúa; cualquier otra persona toma el lugar.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign in by phone</source>
        <translation>Entrar con el celular</translation>
    </message>
    <message>
        <source>The names are being read...</source>
        <translation>Leyendo los nombres…</translation>
    </message>
    <message>
        <source>{count} more: type a name.</source>
        <translation>{count} más: escriba un nombre.</translation>
    </message>
    <message>
        <source>Nobody is found. Ask the manager.</source>
        <translation>No se encontró a nadie. Hable con el gerente.</translation>
    </message>
    <message>
        <source>Scan the code with your phone and compare the letters, then sign in.</source>
        <translation>Escanee el código QR con su celular, compare las letras y entre.</translation>
    </message>
    <message>
        <source>The code is being asked for...</source>
        <translation>Pidiendo el código…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write nobody's name or number here.</source>
        <translation>No escriba aquí nombres ni números de nadie.</translation>
    </message>
    <message>
        <source>{name} approves</source>
        <translation>{name} aprueba</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Your PIN, to approve.</source>
        <translation>Su PIN, para aprobar.</translation>
    </message>
    <message>
        <source>Your PIN or password.</source>
        <translation>Su PIN o contraseña.</translation>
    </message>
    <message>
        <source>Demonstration: the PIN is {pin}.</source>
        <translation>Demostración: el PIN es {pin}.</translation>
    </message>
</context>
</TS>
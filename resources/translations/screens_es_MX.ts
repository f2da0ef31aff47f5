<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="es_MX">
<context>
    <name>Screens</name>
    <message>
        <source>Step {now} of {all}</source>
        <translation>Paso {now} de {all}</translation>
    </message>
    <message>
        <source>Customer's details</source>
        <translation>Datos del cliente</translation>
    </message>
    <message>
        <source>What to compare with</source>
        <translation>Con qué comparar</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>Qué identificación</translation>
    </message>
    <message>
        <source>Photo of the face</source>
        <translation>Foto del rostro</translation>
    </message>
    <message>
        <source>Front of the document</source>
        <translation>Frente de la identificación</translation>
    </message>
    <message>
        <source>Back of the document</source>
        <translation>Reverso de la identificación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Demonstration: nothing is real</source>
        <translation>Demostración: datos ficticios</translation>
    </message>
    <message>
        <source>Test environment: not a real check</source>
        <translation>Ambiente de pruebas: no es válido</translation>
    </message>
    <message>
        <source>Own test server</source>
        <translation>Servidor de pruebas propio</translation>
    </message>
    <message>
        <source>Camera at rest</source>
        <translation>Cámara en reposo</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Cámara lista</translation>
    </message>
    <message>
        <source>Network not tried yet</source>
        <translation>Red aún sin probar</translation>
    </message>
    <message>
        <source>Network ready</source>
        <translation>Red lista</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De un archivo</translation>
    </message>
    <message>
        <source>In 3 seconds</source>
        <translation>En 3 segundos</translation>
    </message>
    <message>
        <source>Take picture</source>
        <translation>Tomar foto</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elija una foto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Next attempt in {count} s.</source>
        <translation>Nuevo intento en {count} s.</translation>
    </message>
    <message>
        <source>If it does not get better, press “Take picture”.</source>
        <translation>Si no mejora, toque “Tomar foto”.</translation>
    </message>
    <message>
        <source>Light from the front, glasses and cap off, eyes on the camera.</source>
        <translation>Luz de frente, sin lentes ni gorra, mirada a la cámara.</translation>
    </message>
    <message>
        <source>Lay it flat on a dark ground, all four corners in sight.</source>
        <translation>Apóyela en un fondo oscuro, con las cuatro esquinas a la vista.</translation>
    </message>
    <message>
        <source>May we check your identity?</source>
        <translation>¿Podemos confirmar su identidad?</translation>
    </message>
    <message>
        <source>May we check your age?</source>
        <translation>¿Podemos verificar su edad?</translation>
    </message>
    <message>
        <source>May we check your document?</source>
        <translation>¿Podemos revisar su identificación?</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Acepto</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>No acepto</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Back to the attendant's view</source>
        <translation>Volver a la vista del ejecutivo</translation>
    </message>
    <message>
        <source>Large, for the customer</source>
        <translation>Letra grande, para el cliente</translation>
    </message>
    <message>
        <source>The customer does not agree? Then the visit ends here.</source>
        <translation>¿El cliente no está de acuerdo? Entonces el trámite termina aquí.</translation>
    </message>
    <message>
        <source>No consent, no check</source>
        <translation>Sin consentimiento no hay verificación</translation>
    </message>
    <message>
        <source>Thank the customer. No picture was taken and nothing about the customer was kept; only that consent was declined. Offer another way to identify.</source>
        <translation>Agradezca al cliente. No se tomó ninguna foto ni se guardó ningún dato del cliente, solo el registro de que no aceptó. Ofrezca otra forma de identificarse.</translation>
    </message>
    <message>
        <source>Which document does the customer show?</source>
        <translation>¿Qué identificación presenta el cliente?</translation>
    </message>
    <message>
        <source>Already on file: no new picture is needed</source>
        <translation>Ya registrada: no hace falta otra foto</translation>
    </message>
    <message>
        <source>Take new pictures</source>
        <translation>Tomar fotos nuevas</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Frente y reverso</translation>
    </message>
    <message>
        <source>One side only</source>
        <translation>Solo un lado</translation>
    </message>
    <message>
        <source>Take pictures</source>
        <translation>Tomar fotos</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>CNH card, CIN, INE: the size of a bank card</source>
        <translation>INE, CNH, CIN: del tamaño de una tarjeta bancaria</translation>
    </message>
    <message>
        <source>Open driving licence</source>
        <translation>Licencia CNH abierta</translation>
    </message>
    <message>
        <source>The older CNH on paper, unfolded; one picture</source>
        <translation>La CNH anterior, de papel, desdoblada; una foto</translation>
    </message>
    <message>
        <source>RG on paper</source>
        <translation>RG de papel</translation>
    </message>
    <message>
        <source>The older identity card, a little larger than a card</source>
        <translation>La cédula brasileña anterior, un poco más grande que una tarjeta</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>The page with the photo; one picture</source>
        <translation>La página con la fotografía; una foto</translation>
    </message>
    <message>
        <source>Driving licence (CNH)</source>
        <translation>Licencia de conducir (CNH)</translation>
    </message>
    <message>
        <source>Identity card (RG)</source>
        <translation>Cédula de identidad (RG)</translation>
    </message>
    <message>
        <source>National identity card (CIN)</source>
        <translation>Cédula de identidad nacional (CIN)</translation>
    </message>
    <message>
        <source>Who is at the counter?</source>
        <translation>¿A quién va a atender?</translation>
    </message>
    <message>
        <source>CPF or CURP</source>
        <translation>CURP o CPF</translation>
    </message>
    <message>
        <source>Type it here or later in the form.</source>
        <translation>Escríbalo aquí o después, en el formulario.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Camera test</source>
        <translation>Prueba de cámara</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Nothing is waiting. Unfinished checks appear here.</source>
        <translation>No hay nada en espera. Aquí aparecen las verificaciones sin terminar.</translation>
    </message>
    <message>
        <source>Looking for documents on file</source>
        <translation>Buscando identificaciones ya registradas</translation>
    </message>
    <message>
        <source>A document that was read before need not be taken again.</source>
        <translation>Una identificación ya leída no necesita otra foto.</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Consultando el servicio</translation>
    </message>
    <message>
        <source>Choosing the document</source>
        <translation>Elección de la identificación</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>next</source>
        <translation>después</translation>
    </message>
    <message>
        <source>This page can not be shown</source>
        <translation>No se puede mostrar esta página</translation>
    </message>
    <message>
        <source>Nothing is lost. Go back to the home screen.</source>
        <translation>No se perdió nada. Vuelva al inicio.</translation>
    </message>
    <message>
        <source>No network: the check waits</source>
        <translation>Sin red: la verificación queda en espera</translation>
    </message>
    <message>
        <source>It was not sent. It is sealed on this machine and goes out by itself as soon as the network is back.</source>
        <translation>No se envió. Queda protegida en este equipo y saldrá sola en cuanto vuelva la red.</translation>
    </message>
    <message>
        <source>Tell the customer that the answer comes later, and how you will pass it on.</source>
        <translation>Avise al cliente que la respuesta llega después y cómo se la dará.</translation>
    </message>
    <message>
        <source>What do you compare with?</source>
        <translation>¿Con qué se compara la selfie?</translation>
    </message>
    <message>
        <source>The selfie is held against it: is it the same person?</source>
        <translation>El resultado muestra si es la misma persona.</translation>
    </message>
    <message>
        <source>A picture, taken now</source>
        <translation>Una foto, tomada ahora</translation>
    </message>
    <message>
        <source>An earlier check</source>
        <translation>Una verificación anterior</translation>
    </message>
    <message>
        <source>For example the photo on the customer's document or file.</source>
        <translation>Por ejemplo, la foto de la identificación o del expediente del cliente.</translation>
    </message>
    <message>
        <source>Number of the earlier check</source>
        <translation>N.º de la verificación anterior</translation>
    </message>
    <message>
        <source>36 characters; it stands on that check's result.</source>
        <translation>36 caracteres; aparece en el resultado de esa verificación.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Straightened</source>
        <translation>Alineada</translation>
    </message>
    <message>
        <source>As taken</source>
        <translation>Como se tomó</translation>
    </message>
    <message>
        <source>Why do you use it nevertheless?</source>
        <translation>¿Por qué usarla de todos modos?</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>Usar esta foto</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Tomarla otra vez</translation>
    </message>
    <message>
        <source>Is the face sharp and well lit?</source>
        <translation>¿El rostro se ve nítido y bien iluminado?</translation>
    </message>
    <message>
        <source>Is this the picture to compare with?</source>
        <translation>¿Usar esta foto en la comparación?</translation>
    </message>
    <message>
        <source>Can everything on the front be read?</source>
        <translation>¿Se lee todo en el frente?</translation>
    </message>
    <message>
        <source>Can everything on the back be read?</source>
        <translation>¿Se lee todo en el reverso?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel visit</source>
        <translation>Cancelar trámite</translation>
    </message>
    <message>
        <source>End this visit? What was entered and taken is lost.</source>
        <translation>¿Terminar este trámite? Lo que se escribió y se fotografió se pierde.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Checking with Unico</source>
        <translation>Verificando con Unico</translation>
    </message>
    <message>
        <source>Usually a few seconds. The customer can stay where they are.</source>
        <translation>Suele tardar unos segundos. El cliente puede quedarse donde está.</translation>
    </message>
    <message>
        <source>Go home, the check goes on</source>
        <translation>Ir al inicio; la verificación sigue</translation>
    </message>
    <message>
        <source>The service has it and is still thinking. You can wait, or go home: the result appears in the list there.</source>
        <translation>El servicio ya la tiene y sigue analizando. Espere o vaya al inicio: el resultado aparece en la lista.</translation>
    </message>
    <message>
        <source>The network or the service is slow. Everything is written down; nothing is lost and nothing is sent twice.</source>
        <translation>La red o el servicio está lento. Todo está registrado: nada se pierde ni se envía dos veces.</translation>
    </message>
    <message>
        <source>As they stand on the document.</source>
        <translation>Como aparecen en la identificación.</translation>
    </message>
    <message>
        <source>Kind of identifier</source>
        <translation>CURP u otra identificación</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>With area code; other countries begin with +.</source>
        <translation>Con lada; de otros países, empiece con +.</translation>
    </message>
    <message>
        <source>Process of the selfie</source>
        <translation>Verificación de la selfie</translation>
    </message>
    <message>
        <source>The number of the check that this document belongs to.</source>
        <translation>El número de la verificación a la que pertenece esta identificación.</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mes, día, año</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Día, mes, año</translation>
    </message>
    <message>
        <source>Nothing is lost: what you entered and took is still here.</source>
        <translation>No se perdió nada: lo que escribió y fotografió sigue aquí.</translation>
    </message>
    <message>
        <source>For the help desk: {code}</source>
        <translation>Para soporte: {code}</translation>
    </message>
    <message>
        <source>Read from the document</source>
        <translation>Leído de la identificación</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Read the result again</source>
        <translation>Consultar el resultado</translation>
    </message>
    <message>
        <source>Take the picture again</source>
        <translation>Tomar la foto otra vez</translation>
    </message>
    <message>
        <source>Document next</source>
        <translation>Continuar con la identificación</translation>
    </message>
    <message>
        <source>New attempt</source>
        <translation>Nuevo intento</translation>
    </message>
    <message>
        <source>Process {number}</source>
        <translation>N.º de verificación {number}</translation>
    </message>
    <message>
        <source>You can go on with the customer.</source>
        <translation>Puede continuar el trámite.</translation>
    </message>
    <message>
        <source>Do not go on with this customer. Follow your branch's rules.</source>
        <translation>Interrumpa el trámite y llame al gerente.</translation>
    </message>
    <message>
        <source>Look closer: compare the customer with the document before you go on.</source>
        <translation>Compare al cliente con su identificación antes de continuar.</translation>
    </message>
    <message>
        <source>Take the picture again, with more light and no glasses.</source>
        <translation>Tome la foto otra vez, con más luz y sin lentes.</translation>
    </message>
    <message>
        <source>There is no answer yet. Read it again in a minute, or find it at home.</source>
        <translation>Aún no hay respuesta. Consulte de nuevo en un minuto o búsquela en el inicio.</translation>
    </message>
    <message>
        <source>Nothing was decided. Try once more.</source>
        <translation>No se decidió nada. Inténtelo una vez más.</translation>
    </message>
    <message>
        <source>Find out in the portal before you send anything again.</source>
        <translation>Revise en el portal antes de enviar otra vez.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>The visit ends by itself and nothing is kept on the screen.</source>
        <translation>El trámite se cierra solo y nada queda en la pantalla.</translation>
    </message>
    <message>
        <source>Go on with the visit</source>
        <translation>Continuar el trámite</translation>
    </message>
    <message>
        <source>Any key or touch keeps the visit.</source>
        <translation>Cualquier tecla o toque mantiene el trámite.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} segundos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Hide keyboard</source>
        <translation>Ocultar teclado</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Keep the visit</source>
        <translation>Seguir con el trámite</translation>
    </message>
    <message>
        <source>Will be sent as {number}.</source>
        <translation>Se enviará como {number}.</translation>
    </message>
    <message>
        <source>Will be sent as {number} ({country}).</source>
        <translation>Se enviará como {number} ({country}).</translation>
    </message>
    <message>
        <source>From this counter's folder or a stick. The newest stand first.</source>
        <translation>De la carpeta de este mostrador o de una memoria USB. Las más nuevas van primero.</translation>
    </message>
    <message>
        <source>Looking for pictures...</source>
        <translation>Buscando fotos…</translation>
    </message>
    <message>
        <source>No picture was found. Put in a stick, wait a moment and look again.</source>
        <translation>No se encontró ninguna foto. Conecte una memoria USB, espere un momento y busque de nuevo.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>The picture that was checked</source>
        <translation>La foto que se verificó</translation>
    </message>
    <message>
        <source>This is an old answer. For what the customer wants today, check again.</source>
        <translation>Esta es una respuesta anterior. Para lo que el cliente quiere hoy, verifique de nuevo.</translation>
    </message>
    <message>
        <source>The customer's name is not kept here.</source>
        <translation>El nombre del cliente no se guarda aquí.</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Referencia {reference}</translation>
    </message>
    <message>
        <source>Decided just now ({moment})</source>
        <translation>Decidido ahora ({moment})</translation>
    </message>
    <message>
        <source>Decided {count} min ago ({moment})</source>
        <translation>Decidido hace {count} min ({moment})</translation>
    </message>
    <message>
        <source>Decided {count} h ago ({moment})</source>
        <translation>Decidido hace {count} h ({moment})</translation>
    </message>
    <message>
        <source>Decided yesterday ({moment})</source>
        <translation>Decidido ayer ({moment})</translation>
    </message>
    <message>
        <source>Decided {count} days ago ({moment})</source>
        <translation>Decidido hace {count} días ({moment})</translation>
    </message>
</context>
</TS>
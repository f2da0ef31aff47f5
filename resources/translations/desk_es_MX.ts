<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="es_MX">
<context>
    <name>Desk</name>
    <message>
        <source>Not kept</source>
        <translation>No se guarda</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Client reference</source>
        <translation>Referencia del cliente</translation>
    </message>
    <message>
        <source>Sent so far</source>
        <translation>Intentos de envío</translation>
    </message>
    <message>
        <source>For the help desk</source>
        <translation>Para soporte</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Car purchase</source>
        <translation>Compra de auto</translation>
    </message>
    <message>
        <source>Age check</source>
        <translation>Verificación de edad</translation>
    </message>
    <message>
        <source>Get into the account</source>
        <translation>Entrar en la cuenta</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Cambiar datos de la cuenta</translation>
    </message>
    <message>
        <source>Move money</source>
        <translation>Mover dinero</translation>
    </message>
    <message>
        <source>Take out a product</source>
        <translation>Contratar un producto</translation>
    </message>
    <message>
        <source>As agreed with Unico</source>
        <translation>Según lo acordado con Unico</translation>
    </message>
    <message>
        <source>Check again after 7 days</source>
        <translation>Verificar de nuevo a los 7 días</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>The link was also sent by: {channels}</source>
        <translation>El enlace también se envió por: {channels}</translation>
    </message>
    <message>
        <source>Valid until {moment}</source>
        <translation>Válido hasta {moment}</translation>
    </message>
    <message>
        <source>Waiting for the customer to finish on the phone</source>
        <translation>Esperando a que el cliente termine en su celular</translation>
    </message>
    <message>
        <source>The customer's number has to be entered here</source>
        <translation>Hay que escribir aquí la CURP del cliente</translation>
    </message>
    <message>
        <source>Finished: the result is being read</source>
        <translation>Terminó: se está leyendo el resultado</translation>
    </message>
    <message>
        <source>The journey failed: the result is being read</source>
        <translation>La verificación falló: se está leyendo el resultado</translation>
    </message>
    <message>
        <source>The service reports a state that is new: {state}</source>
        <translation>El servicio informa un estado desconocido: {state}</translation>
    </message>
    <message>
        <source>Counter Kiosk</source>
        <translation>Mostrador de identificación</translation>
    </message>
    <message>
        <source>This counter is not set up yet</source>
        <translation>Este mostrador todavía no está configurado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>The demonstration sends nothing and keeps nothing; every screen is marked.</source>
        <translation>La demostración no envía ni guarda nada; cada pantalla está marcada.</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Abrir la demostración</translation>
    </message>
    <message>
        <source>This account may not read the counter's configuration.</source>
        <translation>Esta cuenta no puede leer la configuración del mostrador.</translation>
    </message>
    <message>
        <source>The program is installed. It still needs its configuration and its keys.</source>
        <translation>El programa está instalado. Todavía faltan la configuración y las claves.</translation>
    </message>
    <message>
        <source>IT: add this account to the group "kiosk", then log out and in again.</source>
        <translation>TI: agregue esta cuenta al grupo "kiosk"; después cierre la sesión y vuelva a entrar.</translation>
    </message>
    <message>
        <source>IT: apply this branch's file, as administrator: kiosk provision FILE --config {place}</source>
        <translation>TI: aplique el archivo de esta sucursal, como administrador: kiosk provision FILE --config {place}</translation>
    </message>
    <message>
        <source>IT: look at everything once: kiosk doctor --config {place}</source>
        <translation>TI: revise todo una vez: kiosk doctor --config {place}</translation>
    </message>
    <message>
        <source>Then open the program from the menu again.</source>
        <translation>Después abra el programa de nuevo desde el menú.</translation>
    </message>
    <message>
        <source>Serve the customer at another counter.</source>
        <translation>Atienda al cliente en otro mostrador.</translation>
    </message>
    <message>
        <source>Call the technician and read the code aloud.</source>
        <translation>Llame al técnico y lea el código en voz alta.</translation>
    </message>
    <message>
        <source>Technician: run "kiosk doctor", then start the kiosk again.</source>
        <translation>Técnico: ejecute "kiosk doctor" y vuelva a iniciar el kiosco.</translation>
    </message>
    <message>
        <source>Nothing that was sent is lost: it is written down, sealed, on this machine.</source>
        <translation>Nada de lo enviado se perdió: está registrado y protegido en este equipo.</translation>
    </message>
    <message>
        <source>This counter has to stop</source>
        <translation>Este mostrador debe detenerse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>First help</source>
        <translation>Primera medida</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Acerca de este programa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Everything is real</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>{count} parts by others are shipped with this program</source>
        <translation>{count} componentes de terceros acompañan a este programa</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Until the service has them, at most {count} hours; sealed</source>
        <translation>Hasta que el servicio las reciba, máximo {count} horas; protegidas</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Trámites</translation>
    </message>
    <message>
        <source>{count} days; sealed</source>
        <translation>{count} días; protegidos</translation>
    </message>
    <message>
        <source>Name and number</source>
        <translation>Nombre y CURP</translation>
    </message>
    <message>
        <source>With the visit; sealed</source>
        <translation>Con el trámite; protegidos</translation>
    </message>
    <message>
        <source>Go on with your phone</source>
        <translation>Continúe en su celular</translation>
    </message>
    <message>
        <source>Point your phone's camera at the square.</source>
        <translation>Apunte la cámara de su celular al código QR.</translation>
    </message>
    <message>
        <source>Open the link and follow what it says.</source>
        <translation>Abra el enlace y siga las instrucciones.</translation>
    </message>
    <message>
        <source>When you are done, this counter has the result by itself.</source>
        <translation>Cuando termine, el mostrador recibe el resultado solo.</translation>
    </message>
    <message>
        <source>Demonstration: the link points to this machine, so a phone does not reach it.</source>
        <translation>Demostración: el enlace apunta a este equipo; un celular no llega a él.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Abrir aquí</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Code to read out, to be sure it is the same check:</source>
        <translation>Código para confirmar en voz alta que es la misma verificación:</translation>
    </message>
    <message>
        <source>Serve others meanwhile</source>
        <translation>Atender a otros mientras tanto</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Find by the customer's number</source>
        <translation>Buscar por la CURP del cliente</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todos</translation>
    </message>
    <message>
        <source>The newest are shown. Search for a number to find an older one.</source>
        <translation>Se muestran los más recientes. Para hallar uno anterior, búsquelo.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Looking into the journal of this counter...</source>
        <translation>Consultando el registro de trámites de este mostrador…</translation>
    </message>
    <message>
        <source>Nobody with this number was served at this counter.</source>
        <translation>Ningún cliente con esta CURP fue atendido en este mostrador.</translation>
    </message>
    <message>
        <source>No visits yet. Each check appears here when it is finished.</source>
        <translation>Aún no hay trámites. Cada verificación aparece aquí cuando termina.</translation>
    </message>
    <message>
        <source>On the customer's phone</source>
        <translation>En el celular del cliente</translation>
    </message>
    <message>
        <source>The customer gets a link and does the check alone.</source>
        <translation>El cliente recibe un enlace y hace la verificación por su cuenta.</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Qué verificar</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Kind of identifier</source>
        <translation>CURP u otra identificación</translation>
    </message>
    <message>
        <source>Name that the customer reads</source>
        <translation>Nombre que se muestra al cliente</translation>
    </message>
    <message>
        <source>At most 50 characters.</source>
        <translation>Máximo 50 caracteres.</translation>
    </message>
    <message>
        <source>Send the link as well by</source>
        <translation>Enviar el enlace también por</translation>
    </message>
    <message>
        <source>Number of the earlier check</source>
        <translation>N.º de la verificación anterior</translation>
    </message>
    <message>
        <source>The customer is compared with it. 36 characters.</source>
        <translation>Se compara al cliente con ella. 36 caracteres.</translation>
    </message>
    <message>
        <source>Another: type it</source>
        <translation>Otro: escríbalo</translation>
    </message>
    <message>
        <source>The service's word for it</source>
        <translation>La palabra del servicio</translation>
    </message>
    <message>
        <source>Making the link...</source>
        <translation>Creando el enlace…</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Crear el enlace</translation>
    </message>
    <message>
        <source>Needed to send the link.</source>
        <translation>Necesario para enviar el enlace.</translation>
    </message>
    <message>
        <source>Needed for the signature.</source>
        <translation>Necesario para la firma.</translation>
    </message>
    <message>
        <source>Comes back with the result; the customer does not see it.</source>
        <translation>Regresa con el resultado; el cliente no la ve.</translation>
    </message>
    <message>
        <source>Shown on the phone, for example {amount}.</source>
        <translation>Aparece en el teléfono, por ejemplo {amount}.</translation>
    </message>
    <message>
        <source>In hours; empty: as long as the service allows.</source>
        <translation>En horas; vacío: el plazo normal del servicio.</translation>
    </message>
    <message>
        <source>Reason shown in Portuguese</source>
        <translation>Motivo que se muestra en portugués</translation>
    </message>
    <message>
        <source>Reason shown in Spanish</source>
        <translation>Motivo que se muestra en español</translation>
    </message>
    <message>
        <source>Reason shown in English</source>
        <translation>Motivo que se muestra en inglés</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Let the back camera be used</source>
        <translation>Permitir la cámara trasera</translation>
    </message>
    <message>
        <source>The customer reads {amount}.</source>
        <translation>El cliente lee {amount}.</translation>
    </message>
    <message>
        <source>More: amount, reason, references</source>
        <translation>Más: monto, motivo, referencias</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Manager's PIN</source>
        <translation>NIP del gerente</translation>
    </message>
    <message>
        <source>To open the settings.</source>
        <translation>Para abrir la configuración.</translation>
    </message>
    <message>
        <source>To send a check again.</source>
        <translation>Para enviar otra vez una verificación.</translation>
    </message>
    <message>
        <source>To erase a customer.</source>
        <translation>Para borrar a un cliente.</translation>
    </message>
    <message>
        <source>To leave the program.</source>
        <translation>Para salir del programa.</translation>
    </message>
    <message>
        <source>To take a picture from a file.</source>
        <translation>Para usar una foto de un archivo.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Too many wrong tries</source>
        <translation>Demasiados intentos fallidos</translation>
    </message>
    <message>
        <source>The next try is possible in {time}.</source>
        <translation>Podrá intentar de nuevo en {time}.</translation>
    </message>
    <message>
        <source>The PIN is not right</source>
        <translation>El NIP no es correcto</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Reading the result again</source>
        <translation>Leyendo otra vez el resultado</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Consultando al servicio</translation>
    </message>
    <message>
        <source>Showing the result</source>
        <translation>Mostrando el resultado</translation>
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
        <source>Usually a second or two. Nothing is sent and nothing is billed.</source>
        <translation>Tarda uno o dos segundos. No se envía ni se cobra nada.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>We do not know whether the service has it</source>
        <translation>No sabemos si el servicio lo recibió</translation>
    </message>
    <message>
        <source>No complete answer came back. Nothing was sent twice.</source>
        <translation>No llegó una respuesta completa. Nada se envió dos veces.</translation>
    </message>
    <message>
        <source>Look into Unico's portal for this customer, then choose:</source>
        <translation>Busque a este cliente en el portal de Unico y elija:</translation>
    </message>
    <message>
        <source>It is in the portal</source>
        <translation>Está en el portal</translation>
    </message>
    <message>
        <source>It is not there: send again</source>
        <translation>No está: enviar otra vez</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>Process number in the portal</source>
        <translation>N.º de verificación en el portal</translation>
    </message>
    <message>
        <source>36 characters. The result is read; nothing is sent.</source>
        <translation>36 caracteres. Se lee el resultado; no se envía nada.</translation>
    </message>
    <message>
        <source>Nothing more is done about it. If the service has it, it stays there.</source>
        <translation>No se hace nada más. Si el servicio la tiene, se queda ahí.</translation>
    </message>
    <message>
        <source>Yes, give up</source>
        <translation>Sí, desistir</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>No, conservarla</translation>
    </message>
    <message>
        <source>Just a moment...</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Read the result</source>
        <translation>Consultar el resultado</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>It may be billed twice</source>
        <translation>Puede cobrarse dos veces</translation>
    </message>
    <message>
        <source>If the service has the first one, this makes a second one about the same customer. A manager's PIN is needed.</source>
        <translation>Si el servicio recibió la primera, esta crea una segunda verificación del mismo cliente. Se necesita el NIP del gerente.</translation>
    </message>
    <message>
        <source>Give up? This can not be taken back. The choice is recorded.</source>
        <translation>¿Desistir? No se puede deshacer. La decisión queda registrada.</translation>
    </message>
    <message>
        <source>The customer's number is needed</source>
        <translation>Falta la CURP del cliente</translation>
    </message>
    <message>
        <source>The check on the phone waits for it. Type it in; it goes on there.</source>
        <translation>La verificación en el celular la espera. Escríbala aquí y allá continúa.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Fetching: {what}</source>
        <translation>Obteniendo: {what}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>The copy could not be saved</source>
        <translation>No se pudo guardar la copia</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Elija otra carpeta o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>A copy was saved</source>
        <translation>Copia guardada</translation>
    </message>
    <message>
        <source>It is no longer sealed: keep it where your rules say.</source>
        <translation>Ya no está protegida: guárdela donde indiquen sus reglas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This file can not be shown here. Save a copy to open it elsewhere.</source>
        <translation>Este archivo no se puede mostrar aquí. Guarde una copia para abrirlo en otro lugar.</translation>
    </message>
    <message>
        <source>This file can not be shown here, and not be saved either.</source>
        <translation>Este archivo no se puede mostrar ni guardar aquí.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Footage</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Measured rate</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>{count} pictures a second</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>This camera can not read documents</source>
        <translation>Esta cámara no puede leer documentos</translation>
    </message>
    <message>
        <source>Take a camera with more pixels, or read documents from a scanner.</source>
        <translation>Use una cámara con más píxeles o un escáner.</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Resoluciones</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Fixed, not sharp near by</source>
        <translation>Fijo, sin nitidez de cerca</translation>
    </message>
    <message>
        <source>The camera does not tell</source>
        <translation>La cámara no lo informa</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>Detail on a card</source>
        <translation>Detalle en una tarjeta</translation>
    </message>
    <message>
        <source>{count} dots an inch: {words}</source>
        <translation>{count} puntos por pulgada: {words}</translation>
    </message>
    <message>
        <source>Pictures of the document</source>
        <translation>Fotos de la identificación</translation>
    </message>
    <message>
        <source>Kind of document recognised</source>
        <translation>Tipo de identificación reconocido</translation>
    </message>
    <message>
        <source>Genuine document</source>
        <translation>Identificación auténtica</translation>
    </message>
    <message>
        <source>Number belongs to the customer</source>
        <translation>El número es del cliente</translation>
    </message>
    <message>
        <source>Face belongs to the customer</source>
        <translation>El rostro es del cliente</translation>
    </message>
    <message>
        <source>Used again</source>
        <translation>Reutilizado</translation>
    </message>
    <message>
        <source>From an earlier check</source>
        <translation>De una verificación anterior</translation>
    </message>
    <message>
        <source>Look at the document</source>
        <translation>Ver la identificación</translation>
    </message>
    <message>
        <source>Document: {kind}</source>
        <translation>Identificación: {kind}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Identificación</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Signed documents</source>
        <translation>Documentos firmados</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Pictures and proof</source>
        <translation>Fotos y evidencias</translation>
    </message>
    <message>
        <source>Look at the selfie</source>
        <translation>Ver la selfie</translation>
    </message>
    <message>
        <source>Evidence set</source>
        <translation>Conjunto de evidencias</translation>
    </message>
    <message>
        <source>Look at picture {number}</source>
        <translation>Ver la foto {number}</translation>
    </message>
    <message>
        <source>Camera test</source>
        <translation>Prueba de cámara</translation>
    </message>
    <message>
        <source>Customer's camera</source>
        <translation>Cámara del cliente</translation>
    </message>
    <message>
        <source>Document camera</source>
        <translation>Cámara de documentos</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Test thoroughly</source>
        <translation>Prueba completa</translation>
    </message>
    <message>
        <source>Measured just now</source>
        <translation>Medido en este momento</translation>
    </message>
    <message>
        <source>The first one found</source>
        <translation>La primera que se encuentre</translation>
    </message>
    <message>
        <source>This is what the camera sees</source>
        <translation>Esto es lo que ve la cámara</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Each change is kept at once.</source>
        <translation>Los cambios se guardan automáticamente.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Attendant's name or number</source>
        <translation>Nombre o número del ejecutivo</translation>
    </message>
    <message>
        <source>Stands at the top and in the audit trail.</source>
        <translation>Aparece arriba en la pantalla y en la auditoría.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Salir del programa</translation>
    </message>
    <message>
        <source>Erase one customer</source>
        <translation>Borrar a un cliente</translation>
    </message>
    <message>
        <source>On the customer's request: name, number, pictures and results are taken out of this counter. What the service holds is not touched.</source>
        <translation>A petición del cliente: nombre, CURP, fotos y resultados se borran de este mostrador. Lo que tiene Unico no cambia.</translation>
    </message>
    <message>
        <source>Customer's number</source>
        <translation>CURP del cliente</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Yes, erase</source>
        <translation>Sí, borrar</translation>
    </message>
    <message>
        <source>Type the customer's number first.</source>
        <translation>Escriba primero la CURP del cliente.</translation>
    </message>
    <message>
        <source>Erase everything about {number} on this counter? It can not be undone.</source>
        <translation>¿Borrar todo sobre {number} en este mostrador? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Nothing was held about this number.</source>
        <translation>No había nada sobre esta CURP.</translation>
    </message>
    <message>
        <source>One visit was erased.</source>
        <translation>Se borró un trámite.</translation>
    </message>
    <message>
        <source>{count} visits were erased.</source>
        <translation>Se borraron {count} trámites.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar aviso</translation>
    </message>
    <message>
        <source>Finished on the phone: {who}</source>
        <translation>Terminó en el celular: {who}</translation>
    </message>
    <message>
        <source>Testing the camera…</source>
        <translation>Probando la cámara…</translation>
    </message>
    <message>
        <source>It takes about five seconds; the picture comes back by itself.</source>
        <translation>Tarda unos cinco segundos; la imagen vuelve sola.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>The camera is fit for its work.</source>
        <translation>La cámara sirve para este trabajo.</translation>
    </message>
    <message>
        <source>The blue button</source>
        <translation>El botón azul</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <translation>Siguiente campo o botón</translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation>Barra espaciadora</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Tomar la foto</translation>
    </message>
    <message>
        <source>Choose; on the home screen: type the number</source>
        <translation>Elegir; en el inicio: escribir la CURP</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Esta ayuda</translation>
    </message>
    <message>
        <source>This screen tells what the counter is doing.</source>
        <translation>Esta pantalla muestra qué está haciendo el mostrador.</translation>
    </message>
    <message>
        <source>Esc leads back; the home screen is always one step away.</source>
        <translation>Esc regresa; el inicio está siempre a un paso.</translation>
    </message>
    <message>
        <source>Every customer starts here.</source>
        <translation>Todo trámite empieza aquí.</translation>
    </message>
    <message>
        <source>Type or scan the number, then choose what is to be checked.</source>
        <translation>Escriba o escanee la CURP y elija qué verificar.</translation>
    </message>
    <message>
        <source>A picture from a file takes the place of the camera's.</source>
        <translation>Una foto de un archivo sustituye a la de la cámara.</translation>
    </message>
    <message>
        <source>Press the picture that is meant. Nothing is changed on the stick.</source>
        <translation>Toque la foto deseada. No se cambia nada en la memoria USB.</translation>
    </message>
    <message>
        <source>The service compares these details with the face.</source>
        <translation>El servicio compara estos datos con el rostro.</translation>
    </message>
    <message>
        <source>Copy them from the document. A marked field says what is wrong.</source>
        <translation>Cópielos de la identificación. El campo marcado dice qué está mal.</translation>
    </message>
    <message>
        <source>The selfie is compared with an earlier check or with a picture.</source>
        <translation>La selfie se compara con una verificación anterior o con una foto.</translation>
    </message>
    <message>
        <source>Choose an earlier check, or take a picture of the document.</source>
        <translation>Elija una verificación anterior o fotografíe la identificación.</translation>
    </message>
    <message>
        <source>No picture is taken without the customer's consent.</source>
        <translation>No se toma ninguna foto sin el consentimiento del cliente.</translation>
    </message>
    <message>
        <source>Turn the screen to the customer, in the customer's language.</source>
        <translation>Gire la pantalla hacia el cliente, en su idioma.</translation>
    </message>
    <message>
        <source>The picture takes itself when everything is right.</source>
        <translation>La foto se toma sola cuando todo está bien.</translation>
    </message>
    <message>
        <source>Follow the words on the picture. Space takes it by hand.</source>
        <translation>Siga lo que aparece sobre la imagen. La barra espaciadora toma la foto.</translation>
    </message>
    <message>
        <source>You see the picture as it will be sent.</source>
        <translation>Esta es la foto tal como se enviará.</translation>
    </message>
    <message>
        <source>Take it again if it is dark, blurred or cut. It costs nothing.</source>
        <translation>Tómela otra vez si está oscura, movida o cortada. No cuesta nada.</translation>
    </message>
    <message>
        <source>The check is on its way and is never sent twice by itself.</source>
        <translation>La verificación va en camino y nunca se envía dos veces por sí sola.</translation>
    </message>
    <message>
        <source>Wait a few seconds, or go home: it continues in the list.</source>
        <translation>Espere unos segundos o vaya al inicio: continúa en la lista.</translation>
    </message>
    <message>
        <source>There is no network; the check waits on this computer.</source>
        <translation>No hay red; la verificación espera en este equipo.</translation>
    </message>
    <message>
        <source>Tell the customer that the answer comes later.</source>
        <translation>Avise al cliente que la respuesta llega después.</translation>
    </message>
    <message>
        <source>The large word is the result; below it stands why.</source>
        <translation>La palabra grande es el resultado; debajo está el motivo.</translation>
    </message>
    <message>
        <source>Do what the screen says. “Not checked” is neither yes nor no.</source>
        <translation>Haga lo que dice la pantalla. “Sin verificar” no es sí ni no.</translation>
    </message>
    <message>
        <source>The document is read and compared with the customer.</source>
        <translation>La identificación se lee y se compara con el cliente.</translation>
    </message>
    <message>
        <source>Choose the kind of document that the customer shows.</source>
        <translation>Elija la identificación que presenta el cliente.</translation>
    </message>
    <message>
        <source>Something did not work. Nothing is lost.</source>
        <translation>Algo no funcionó. No se perdió nada.</translation>
    </message>
    <message>
        <source>Do what the screen says. The code is for the help desk.</source>
        <translation>Haga lo que dice la pantalla. El código es para soporte.</translation>
    </message>
    <message>
        <source>Something was sent, but no whole answer came back.</source>
        <translation>Algo se envió, pero la respuesta no llegó completa.</translation>
    </message>
    <message>
        <source>Look for the customer in the portal before you send again.</source>
        <translation>Busque al cliente en el portal antes de enviar otra vez.</translation>
    </message>
    <message>
        <source>The result is read again; nothing is sent or billed.</source>
        <translation>Se consulta otra vez el resultado; no se envía ni se cobra nada.</translation>
    </message>
    <message>
        <source>Wait a moment, or press Esc.</source>
        <translation>Espere un momento o presione Esc.</translation>
    </message>
    <message>
        <source>Past checks of this counter.</source>
        <translation>Verificaciones anteriores de este mostrador.</translation>
    </message>
    <message>
        <source>Search, then press a row to see its result.</source>
        <translation>Busque y toque una línea para ver su resultado.</translation>
    </message>
    <message>
        <source>The customer does the check alone, on the phone.</source>
        <translation>El cliente hace la verificación por su cuenta, en el celular.</translation>
    </message>
    <message>
        <source>Fill in the form and create the link.</source>
        <translation>Llene el formulario y cree el enlace.</translation>
    </message>
    <message>
        <source>The customer opens the link with the phone's camera.</source>
        <translation>El cliente abre el enlace con la cámara del celular.</translation>
    </message>
    <message>
        <source>You can serve others: the result comes by itself.</source>
        <translation>Puede atender a otros: el resultado llega solo.</translation>
    </message>
    <message>
        <source>The check on the phone waits for the number.</source>
        <translation>La verificación en el celular espera la CURP.</translation>
    </message>
    <message>
        <source>Type it as it stands on the document.</source>
        <translation>Escríbala como aparece en la identificación.</translation>
    </message>
    <message>
        <source>Only the manager may do this.</source>
        <translation>Solo el gerente puede hacer esto.</translation>
    </message>
    <message>
        <source>Call the manager. After several wrong tries it locks for a while.</source>
        <translation>Llame al gerente. Tras varios errores, se bloquea por un tiempo.</translation>
    </message>
    <message>
        <source>How this counter looks, speaks and sees.</source>
        <translation>Apariencia, idioma y cámaras de este mostrador.</translation>
    </message>
    <message>
        <source>Changes save automatically.</source>
        <translation>Los cambios se guardan automáticamente.</translation>
    </message>
    <message>
        <source>Shows what the camera sees and what would help.</source>
        <translation>Muestra lo que ve la cámara y qué ayudaría.</translation>
    </message>
    <message>
        <source>Run the full test after moving or changing a camera.</source>
        <translation>Haga la prueba completa al mover o cambiar una cámara.</translation>
    </message>
    <message>
        <source>Look up a code</source>
        <translation>Consultar un código</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Cerrar ayuda</translation>
    </message>
    <message>
        <source>There is no such code.</source>
        <translation>Ese código no existe.</translation>
    </message>
    <message>
        <source>Payroll loan</source>
        <translation>Crédito de nómina</translation>
    </message>
    <message>
        <source>FGTS</source>
        <translation>FGTS</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Copiar la referencia</translation>
    </message>
    <message>
        <source>Copy the customer's number</source>
        <translation>Copiar la CURP del cliente</translation>
    </message>
</context>
</TS>
<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>Camera</name>
    <message>
        <source>The camera is resting</source>
        <translation>La cámara está en reposo</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>La cámara está encendiendo</translation>
    </message>
    <message>
        <source>The camera is ready</source>
        <translation>La cámara está lista</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>No se encontró ninguna cámara</translation>
    </message>
    <message>
        <source>Another program uses the camera</source>
        <translation>Otro programa está usando la cámara</translation>
    </message>
    <message>
        <source>The camera is covered</source>
        <translation>La cámara está tapada</translation>
    </message>
    <message>
        <source>The camera's picture stands still</source>
        <translation>La imagen de la cámara se congeló</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <translation>La cámara se desconectó</translation>
    </message>
    <message>
        <source>The camera is slow</source>
        <translation>La cámara está lenta</translation>
    </message>
    <message>
        <source>The camera's picture is too small</source>
        <translation>La imagen de la cámara es demasiado pequeña</translation>
    </message>
    <message>
        <source>This is an infrared camera</source>
        <translation>Esta cámara es infrarroja</translation>
    </message>
    <message>
        <source>Virtual cameras are not allowed here</source>
        <translation>Aquí no se permiten cámaras virtuales</translation>
    </message>
    <message>
        <source>It wakes up with the next customer.</source>
        <translation>Se enciende sola con el siguiente cliente.</translation>
    </message>
    <message>
        <source>Just a moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Plug in the camera; it is found by itself.</source>
        <translation>Conecte la cámara; se detecta sola.</translation>
    </message>
    <message>
        <source>Close the other program: a video call, or a browser with the camera on.</source>
        <translation>Cierre el otro programa: una videollamada o un navegador con la cámara encendida.</translation>
    </message>
    <message>
        <source>Open the slider on the lens or take away what covers it.</source>
        <translation>Abra la tapa del lente o quite lo que lo cubre.</translation>
    </message>
    <message>
        <source>It is being restarted; if it stays so, unplug it and plug it in again.</source>
        <translation>Se está reiniciando; si sigue igual, desconéctela y conéctela otra vez.</translation>
    </message>
    <message>
        <source>Plug it in again; the visit goes on where it was.</source>
        <translation>Conéctela otra vez; el trámite sigue donde se quedó.</translation>
    </message>
    <message>
        <source>More light helps; or plug it straight into the computer, without a hub.</source>
        <translation>Más luz ayuda; o conéctela directo al equipo, sin hub.</translation>
    </message>
    <message>
        <source>Use a camera with at least 640 by 480 pixels.</source>
        <translation>Use una cámara de al menos 640 × 480 píxeles.</translation>
    </message>
    <message>
        <source>Choose the colour camera in the settings.</source>
        <translation>Elija la cámara a color en la configuración.</translation>
    </message>
    <message>
        <source>Choose a real camera in the settings.</source>
        <translation>Elija una cámara real en la configuración.</translation>
    </message>
</context>
<context>
    <name>Capability</name>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Living person</source>
        <translation>Prueba de vida</translation>
    </message>
    <message>
        <source>Fraud suspicion</source>
        <translation>Sospecha de fraude</translation>
    </message>
    <message>
        <source>Risk score</source>
        <translation>Puntuación de riesgo</translation>
    </message>
    <message>
        <source>Government picture (Serpro)</source>
        <translation>Foto del gobierno (Serpro)</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Misma persona</translation>
    </message>
    <message>
        <source>Confirmed again</source>
        <translation>Revalidación</translation>
    </message>
    <message>
        <source>Of age</source>
        <translation>Mayoría de edad</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Tipo de identificación</translation>
    </message>
    <message>
        <source>Number on the document</source>
        <translation>Número en la identificación</translation>
    </message>
    <message>
        <source>Face on the document</source>
        <translation>Rostro en la identificación</translation>
    </message>
    <message>
        <source>Genuine document</source>
        <translation>Identificación auténtica</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Decision of the service</source>
        <translation>Decisión del servicio</translation>
    </message>
</context>
<context>
    <name>DuiType</name>
    <message>
        <source>CPF</source>
        <translation>CPF</translation>
    </message>
    <message>
        <source>CURP</source>
        <translation>CURP</translation>
    </message>
    <message>
        <source>Social Security number (USA)</source>
        <translation>Seguro Social (EE. UU.)</translation>
    </message>
    <message>
        <source>Brazilian passport</source>
        <translation>Pasaporte brasileño</translation>
    </message>
    <message>
        <source>Argentine passport</source>
        <translation>Pasaporte argentino</translation>
    </message>
    <message>
        <source>DNI (Argentina)</source>
        <translation>DNI (Argentina)</translation>
    </message>
    <message>
        <source>NIN (Nigeria)</source>
        <translation>NIN (Nigeria)</translation>
    </message>
    <message>
        <source>RUN (Chile)</source>
        <translation>RUN (Chile)</translation>
    </message>
    <message>
        <source>Identity card (Ecuador)</source>
        <translation>Cédula (Ecuador)</translation>
    </message>
    <message>
        <source>US passport</source>
        <translation>Pasaporte de EE. UU.</translation>
    </message>
    <message>
        <source>CUI (Guatemala)</source>
        <translation>CUI (Guatemala)</translation>
    </message>
    <message>
        <source>Identity card (Uruguay)</source>
        <translation>Cédula (Uruguay)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>NIK (Indonesia)</source>
        <translation>NIK (Indonesia)</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>US driver licence</source>
        <translation>Licencia de conducir de EE. UU.</translation>
    </message>
    <message>
        <source>BVN (Nigeria)</source>
        <translation>BVN (Nigeria)</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Kind of number</source>
        <translation>CURP u otra identificación</translation>
    </message>
    <message>
        <source>Customer's number</source>
        <translation>CURP del cliente</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Customer's data</source>
        <translation>Datos del cliente</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Caso de uso</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Sucursal</translation>
    </message>
    <message>
        <source>Selfie</source>
        <translation>Selfie</translation>
    </message>
    <message>
        <source>What to compare with</source>
        <translation>Referencia para comparar</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Identificación</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Selfie's process</source>
        <translation>Verificación de la selfie</translation>
    </message>
    <message>
        <source>Document pictures</source>
        <translation>Fotos de la identificación</translation>
    </message>
    <message>
        <source>Stored document</source>
        <translation>Identificación guardada</translation>
    </message>
    <message>
        <source>Process number</source>
        <translation>N.º de verificación</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Purpose of the journey</source>
        <translation>Finalidad de la verificación</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Dirección de regreso</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>CURP del cliente</translation>
    </message>
    <message>
        <source>Name shown on the phone</source>
        <translation>Nombre que se muestra en el celular</translation>
    </message>
    <message>
        <source>Customer's phone</source>
        <translation>Celular del cliente</translation>
    </message>
    <message>
        <source>Customer's e-mail</source>
        <translation>Correo del cliente</translation>
    </message>
    <message>
        <source>Send the link by</source>
        <translation>Enviar el enlace por</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Su referencia</translation>
    </message>
    <message>
        <source>Branch of the journey</source>
        <translation>Sucursal de la verificación</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>Back camera</source>
        <translation>Cámara trasera</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Reason shown to the customer</source>
        <translation>Motivo que se muestra al cliente</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Selfie that proves a living person</source>
        <translation>Selfie con prueba de vida</translation>
    </message>
    <message>
        <source>Identity by selfie</source>
        <translation>Identidad por selfie</translation>
    </message>
    <message>
        <source>Living person and fraud check</source>
        <translation>Prueba de vida y análisis de fraude</translation>
    </message>
    <message>
        <source>Identity with risk score</source>
        <translation>Identidad con puntuación de riesgo</translation>
    </message>
    <message>
        <source>Identity and documents</source>
        <translation>Identidad y documentos</translation>
    </message>
    <message>
        <source>Identity and electronic signature</source>
        <translation>Identidad y firma electrónica</translation>
    </message>
    <message>
        <source>Identity, documents and signature</source>
        <translation>Identidad, documentos y firma</translation>
    </message>
    <message>
        <source>Identity, risk score and fraud check</source>
        <translation>Identidad, puntuación de riesgo y análisis de fraude</translation>
    </message>
    <message>
        <source>Identity, risk, fraud check and documents</source>
        <translation>Identidad, riesgo, fraude y documentos</translation>
    </message>
    <message>
        <source>Identity, risk, fraud check and signature</source>
        <translation>Identidad, riesgo, fraude y firma</translation>
    </message>
    <message>
        <source>Identity, risk, fraud check, documents and signature</source>
        <translation>Identidad, riesgo, fraude, documentos y firma</translation>
    </message>
    <message>
        <source>Identity, risk score and government picture</source>
        <translation>Identidad, puntuación de riesgo y foto del gobierno</translation>
    </message>
    <message>
        <source>Identity, risk, government picture and documents</source>
        <translation>Identidad, riesgo, foto del gobierno y documentos</translation>
    </message>
    <message>
        <source>Identity, risk, government picture, documents and signature</source>
        <translation>Identidad, riesgo, foto del gobierno, documentos y firma</translation>
    </message>
    <message>
        <source>Payroll loan</source>
        <translation>Crédito de nómina</translation>
    </message>
    <message>
        <source>Identity and fraud check</source>
        <translation>Identidad y análisis de fraude</translation>
    </message>
    <message>
        <source>Identity and documents, without risk score</source>
        <translation>Identidad y documentos, sin puntuación de riesgo</translation>
    </message>
    <message>
        <source>Identity and signature, without risk score</source>
        <translation>Identidad y firma, sin puntuación de riesgo</translation>
    </message>
    <message>
        <source>Identity, documents and signature, without risk score</source>
        <translation>Identidad, documentos y firma, sin puntuación de riesgo</translation>
    </message>
    <message>
        <source>Identity, government picture, documents and signature</source>
        <translation>Identidad, foto del gobierno, documentos y firma</translation>
    </message>
    <message>
        <source>Identity, fraud check and documents</source>
        <translation>Identidad, análisis de fraude y documentos</translation>
    </message>
    <message>
        <source>Identity, fraud check and signature</source>
        <translation>Identidad, análisis de fraude y firma</translation>
    </message>
    <message>
        <source>Identity, fraud check, documents and signature</source>
        <translation>Identidad, análisis de fraude, documentos y firma</translation>
    </message>
    <message>
        <source>Same person as before</source>
        <translation>Misma persona de antes</translation>
    </message>
    <message>
        <source>Same person as before, with fraud check</source>
        <translation>Misma persona de antes, con análisis de fraude</translation>
    </message>
    <message>
        <source>Same person as before, with signature</source>
        <translation>Misma persona de antes, con firma</translation>
    </message>
    <message>
        <source>Confirm a known customer again</source>
        <translation>Revalidar a un cliente conocido</translation>
    </message>
    <message>
        <source>Age check with number</source>
        <translation>Verificación de edad con CURP</translation>
    </message>
    <message>
        <source>Age check without number</source>
        <translation>Verificación de edad sin CURP</translation>
    </message>
    <message>
        <source>Find out who a face belongs to</source>
        <translation>Saber de quién es un rostro</translation>
    </message>
    <message>
        <source>Same person as before, as the risk asks</source>
        <translation>Misma persona de antes, según el riesgo</translation>
    </message>
    <message>
        <source>Confirm a transaction</source>
        <translation>Confirmar una transacción</translation>
    </message>
</context>
<context>
    <name>Instruction</name>
    <message>
        <source>Look into the camera</source>
        <translation>Mire a la cámara</translation>
    </message>
    <message>
        <source>One person only, please</source>
        <translation>Solo una persona, por favor</translation>
    </message>
    <message>
        <source>Come closer</source>
        <translation>Acérquese</translation>
    </message>
    <message>
        <source>Move back a little</source>
        <translation>Aléjese un poco</translation>
    </message>
    <message>
        <source>Move to your left</source>
        <translation>Muévase a su izquierda</translation>
    </message>
    <message>
        <source>Move to your right</source>
        <translation>Muévase a su derecha</translation>
    </message>
    <message>
        <source>Move up a little</source>
        <translation>Suba un poco</translation>
    </message>
    <message>
        <source>Move down a little</source>
        <translation>Baje un poco</translation>
    </message>
    <message>
        <source>Turn your head to your left</source>
        <translation>Gire la cara a su izquierda</translation>
    </message>
    <message>
        <source>Turn your head to your right</source>
        <translation>Gire la cara a su derecha</translation>
    </message>
    <message>
        <source>Lift your chin</source>
        <translation>Levante la barbilla</translation>
    </message>
    <message>
        <source>Lower your chin</source>
        <translation>Baje la barbilla</translation>
    </message>
    <message>
        <source>Hold your head straight</source>
        <translation>Ponga derecha la cabeza</translation>
    </message>
    <message>
        <source>Open your eyes</source>
        <translation>Abra los ojos</translation>
    </message>
    <message>
        <source>Close your mouth</source>
        <translation>Cierre la boca</translation>
    </message>
    <message>
        <source>Uncover your face</source>
        <translation>Descubra su rostro</translation>
    </message>
    <message>
        <source>More light on the face</source>
        <translation>Falta luz en el rostro</translation>
    </message>
    <message>
        <source>Less light on the face</source>
        <translation>Hay demasiada luz en el rostro</translation>
    </message>
    <message>
        <source>Turn to the light</source>
        <translation>Voltee hacia la luz</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>No se mueva</translation>
    </message>
    <message>
        <source>The picture is not sharp: wipe the lens</source>
        <translation>La imagen no está nítida: limpie el lente</translation>
    </message>
    <message>
        <source>Great, stay like this</source>
        <translation>Muy bien, quédese así</translation>
    </message>
    <message>
        <source>Hold the document in the frame</source>
        <translation>Ponga la identificación en el marco</translation>
    </message>
    <message>
        <source>Bring the document closer</source>
        <translation>Acerque la identificación</translation>
    </message>
    <message>
        <source>Move the document away</source>
        <translation>Aleje la identificación</translation>
    </message>
    <message>
        <source>Move the document to the left</source>
        <translation>Mueva la identificación a la izquierda</translation>
    </message>
    <message>
        <source>Move the document to the right</source>
        <translation>Mueva la identificación a la derecha</translation>
    </message>
    <message>
        <source>Move the document up</source>
        <translation>Suba la identificación</translation>
    </message>
    <message>
        <source>Move the document down</source>
        <translation>Baje la identificación</translation>
    </message>
    <message>
        <source>Turn the document straight</source>
        <translation>Enderece la identificación</translation>
    </message>
    <message>
        <source>Tilt the document: it reflects the light</source>
        <translation>Incline la identificación: hay reflejo</translation>
    </message>
    <message>
        <source>Hold the document still</source>
        <translation>No mueva la identificación</translation>
    </message>
    <message>
        <source>More light on the document</source>
        <translation>Falta luz en la identificación</translation>
    </message>
    <message>
        <source>Show all four corners</source>
        <translation>Muestre las cuatro esquinas</translation>
    </message>
    <message>
        <source>Turn it over: this is the same side</source>
        <translation>Voltéela: es el mismo lado</translation>
    </message>
    <message>
        <source>Great, keep it like this</source>
        <translation>Muy bien, déjela así</translation>
    </message>
    <message>
        <source>Take the picture with the button</source>
        <translation>Tome la foto con el botón</translation>
    </message>
    <message>
        <source>About %1 cm closer</source>
        <translation>Unos %1 cm más cerca</translation>
    </message>
    <message>
        <source>About %1 cm farther away</source>
        <translation>Unos %1 cm más lejos</translation>
    </message>
    <message>
        <source>This camera can not read this document: set it to 1080p, or use the phone</source>
        <translation>Esta cámara no puede leer este documento: ajústela a 1080p o use el teléfono</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Puede mejorar</translation>
    </message>
    <message>
        <source>Not good enough</source>
        <translation>No sirve</translation>
    </message>
</context>
<context>
    <name>Liveness</name>
    <message>
        <source>Not checked</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Reprobada</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Size of the picture</source>
        <translation>Tamaño de la foto</translation>
    </message>
    <message>
        <source>Exactly one face</source>
        <translation>Un solo rostro</translation>
    </message>
    <message>
        <source>Distance between the eyes</source>
        <translation>Distancia entre los ojos</translation>
    </message>
    <message>
        <source>Size of the head</source>
        <translation>Tamaño de la cabeza</translation>
    </message>
    <message>
        <source>Room at the left</source>
        <translation>Espacio a la izquierda</translation>
    </message>
    <message>
        <source>Room at the right</source>
        <translation>Espacio a la derecha</translation>
    </message>
    <message>
        <source>Room above the head</source>
        <translation>Espacio sobre la cabeza</translation>
    </message>
    <message>
        <source>Room below the chin</source>
        <translation>Espacio bajo la barbilla</translation>
    </message>
    <message>
        <source>Head turned to the side</source>
        <translation>Cabeza girada de lado</translation>
    </message>
    <message>
        <source>Head up or down</source>
        <translation>Cabeza hacia arriba o abajo</translation>
    </message>
    <message>
        <source>Head tilted</source>
        <translation>Cabeza inclinada</translation>
    </message>
    <message>
        <source>Open eyes</source>
        <translation>Ojos abiertos</translation>
    </message>
    <message>
        <source>Closed mouth</source>
        <translation>Boca cerrada</translation>
    </message>
    <message>
        <source>Face uncovered</source>
        <translation>Rostro descubierto</translation>
    </message>
    <message>
        <source>Light on the face</source>
        <translation>Luz en el rostro</translation>
    </message>
    <message>
        <source>Contrast on the face</source>
        <translation>Contraste en el rostro</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>Demasiado oscuro</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>Demasiado claro</translation>
    </message>
    <message>
        <source>Even light</source>
        <translation>Luz pareja</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Blurred by motion</source>
        <translation>Movida</translation>
    </message>
    <message>
        <source>Document in the picture</source>
        <translation>Identificación en la foto</translation>
    </message>
    <message>
        <source>Detail of the document</source>
        <translation>Detalle de la identificación</translation>
    </message>
    <message>
        <source>Sharpness of the document</source>
        <translation>Nitidez de la identificación</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflejos</translation>
    </message>
    <message>
        <source>Light on the document</source>
        <translation>Luz en la identificación</translation>
    </message>
    <message>
        <source>Corners of the document</source>
        <translation>Esquinas de la identificación</translation>
    </message>
    <message>
        <source>Side of the document</source>
        <translation>Lado de la identificación</translation>
    </message>
    <message>
        <source>Document moved</source>
        <translation>Identificación movida</translation>
    </message>
    <message>
        <source>Eyes on the camera</source>
        <translation>Ojos en la cámara</translation>
    </message>
</context>
<context>
    <name>Ocr</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Social name</source>
        <translation>Nombre social</translation>
    </message>
    <message>
        <source>CPF</source>
        <translation>CPF</translation>
    </message>
    <message>
        <source>RG</source>
        <translation>RG</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número de documento</translation>
    </message>
    <message>
        <source>RENACH</source>
        <translation>RENACH</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>First licence</source>
        <translation>Primera licencia</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Fecha de expedición</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Lugar de expedición</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Autoridad emisora</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <translation>Estado emisor</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>País emisor</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Filiación</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lugar de nacimiento</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Misma persona</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Identificación</translation>
    </message>
    <message>
        <source>Age check</source>
        <translation>Verificar edad</translation>
    </message>
    <message>
        <source>On the customer's phone</source>
        <translation>En el celular del cliente</translation>
    </message>
    <message>
        <source>Check who the customer is, with a selfie.</source>
        <translation>Confirme quién es el cliente con una selfie.</translation>
    </message>
    <message>
        <source>Check that it is the same person as before.</source>
        <translation>Confirme que es la misma persona de antes.</translation>
    </message>
    <message>
        <source>Read and check the customer's document.</source>
        <translation>Lea y revise la identificación del cliente.</translation>
    </message>
    <message>
        <source>Check that the customer is of age.</source>
        <translation>Confirme que el cliente es mayor de edad.</translation>
    </message>
    <message>
        <source>Send a link; the customer does it on the phone.</source>
        <translation>Envíe un enlace; el cliente lo hace en su celular.</translation>
    </message>
</context>
<context>
    <name>Override</name>
    <message>
        <source>Glasses, veil or headscarf</source>
        <translation>Lentes, velo o pañuelo</translation>
    </message>
    <message>
        <source>Disability or age</source>
        <translation>Discapacidad o edad</translation>
    </message>
    <message>
        <source>The light can not be changed</source>
        <translation>No se puede cambiar la luz</translation>
    </message>
    <message>
        <source>The document is worn</source>
        <translation>La identificación está gastada</translation>
    </message>
    <message>
        <source>The guidance is wrong</source>
        <translation>Las indicaciones no ayudan</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This is not right: %1</source>
        <translation>Revise: %1</translation>
    </message>
    <message>
        <source>The service does not know this API key</source>
        <translation>El servicio no reconoce esta clave de API</translation>
    </message>
    <message>
        <source>The service did not accept our access</source>
        <translation>El servicio rechazó el acceso de este mostrador</translation>
    </message>
    <message>
        <source>Our access to the service ran out</source>
        <translation>El acceso de este mostrador venció</translation>
    </message>
    <message>
        <source>This API key only takes pictures from Unico's own capture</source>
        <translation>Esta clave de API solo acepta fotos de la captura de Unico</translation>
    </message>
    <message>
        <source>The picture took too long to arrive</source>
        <translation>La foto tardó demasiado en llegar</translation>
    </message>
    <message>
        <source>This picture was already used once</source>
        <translation>Esta foto ya se usó una vez</translation>
    </message>
    <message>
        <source>The access did not reach the service</source>
        <translation>La credencial de acceso no llegó al servicio</translation>
    </message>
    <message>
        <source>The API key did not reach the service</source>
        <translation>La clave de API no llegó al servicio</translation>
    </message>
    <message>
        <source>The service could not read what we sent</source>
        <translation>El servicio no pudo leer lo que enviamos</translation>
    </message>
    <message>
        <source>The customer's data is missing</source>
        <translation>Faltan los datos del cliente</translation>
    </message>
    <message>
        <source>The customer's number is missing</source>
        <translation>Falta la CURP del cliente</translation>
    </message>
    <message>
        <source>The customer's name is missing</source>
        <translation>Falta el nombre del cliente</translation>
    </message>
    <message>
        <source>This e-mail address is not right</source>
        <translation>Correo no válido</translation>
    </message>
    <message>
        <source>The picture is missing</source>
        <translation>Falta la foto</translation>
    </message>
    <message>
        <source>This date of birth is not right</source>
        <translation>Fecha de nacimiento no válida</translation>
    </message>
    <message>
        <source>This phone number is not right</source>
        <translation>Teléfono no válido</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>No hay con qué comparar</translation>
    </message>
    <message>
        <source>This date of birth is more than 150 years ago</source>
        <translation>Esta fecha de nacimiento tiene más de 150 años</translation>
    </message>
    <message>
        <source>The customer is too young for this check</source>
        <translation>El cliente es demasiado joven para esta verificación</translation>
    </message>
    <message>
        <source>The service does not know this use case</source>
        <translation>El servicio no conoce este caso de uso</translation>
    </message>
    <message>
        <source>The earlier process number is not right</source>
        <translation>El número de la verificación anterior no es correcto</translation>
    </message>
    <message>
        <source>The selfie's process can not be linked</source>
        <translation>No se puede vincular con la verificación de la selfie</translation>
    </message>
    <message>
        <source>The service does not know this purpose</source>
        <translation>El servicio no conoce esta finalidad</translation>
    </message>
    <message>
        <source>The document is missing</source>
        <translation>Falta la identificación</translation>
    </message>
    <message>
        <source>This process exists already</source>
        <translation>Esta verificación ya existe</translation>
    </message>
    <message>
        <source>The service can not open this kind of picture</source>
        <translation>El servicio no abre este tipo de foto</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <translation>La foto es demasiado grande</translation>
    </message>
    <message>
        <source>This number does not exist</source>
        <translation>Número no válido</translation>
    </message>
    <message>
        <source>Choose M or F</source>
        <translation>Elija Femenino o Masculino</translation>
    </message>
    <message>
        <source>The name has characters that do not belong</source>
        <translation>El nombre tiene caracteres que no se permiten</translation>
    </message>
    <message>
        <source>The earlier process can not be used for this</source>
        <translation>La verificación anterior no se puede usar</translation>
    </message>
    <message>
        <source>The earlier process was not found</source>
        <translation>No se encontró la verificación anterior</translation>
    </message>
    <message>
        <source>The picture is too small</source>
        <translation>La foto es demasiado pequeña</translation>
    </message>
    <message>
        <source>The notification settings are incomplete</source>
        <translation>La configuración de avisos está incompleta</translation>
    </message>
    <message>
        <source>The service could not open the picture</source>
        <translation>El servicio no pudo abrir la foto</translation>
    </message>
    <message>
        <source>This counter may not do this</source>
        <translation>Este mostrador no tiene permiso para esto</translation>
    </message>
    <message>
        <source>This number is under review for suspected fraud</source>
        <translation>Esta CURP está en revisión por sospecha de fraude</translation>
    </message>
    <message>
        <source>This number is still being analysed</source>
        <translation>Esta CURP todavía está en revisión</translation>
    </message>
    <message>
        <source>No branch is set for this counter</source>
        <translation>Este mostrador no tiene sucursal asignada</translation>
    </message>
    <message>
        <source>The document did not arrive</source>
        <translation>La identificación no llegó</translation>
    </message>
    <message>
        <source>The service could not read the document</source>
        <translation>El servicio no pudo leer la identificación</translation>
    </message>
    <message>
        <source>The service had a failure of its own</source>
        <translation>El servicio tuvo una falla interna</translation>
    </message>
    <message>
        <source>The tenant of this counter is wrong</source>
        <translation>El tenant de este mostrador es incorrecto</translation>
    </message>
    <message>
        <source>Unico has not activated this application</source>
        <translation>Unico todavía no activa esta aplicación</translation>
    </message>
    <message>
        <source>The sign-in to the service was incomplete</source>
        <translation>La solicitud de acceso al servicio estaba incompleta</translation>
    </message>
    <message>
        <source>The sign-in was too old when it arrived</source>
        <translation>La solicitud de acceso llegó vencida</translation>
    </message>
    <message>
        <source>The service could not verify our signature</source>
        <translation>El servicio no pudo validar nuestra firma</translation>
    </message>
    <message>
        <source>Our private key is no longer accepted</source>
        <translation>Nuestra clave privada ya no es aceptada</translation>
    </message>
    <message>
        <source>The sign-in was already used</source>
        <translation>La solicitud de acceso ya se había usado</translation>
    </message>
    <message>
        <source>The account of this counter is not active</source>
        <translation>La cuenta de este mostrador no está activa</translation>
    </message>
    <message>
        <source>The account of this counter lacks permissions</source>
        <translation>A la cuenta de este mostrador le faltan permisos</translation>
    </message>
    <message>
        <source>The account is locked for a while</source>
        <translation>La cuenta está bloqueada por un tiempo</translation>
    </message>
    <message>
        <source>The sign-in named somebody else</source>
        <translation>La solicitud de acceso nombraba a otra persona</translation>
    </message>
    <message>
        <source>The service could not read our sign-in</source>
        <translation>El servicio no pudo leer nuestra solicitud de acceso</translation>
    </message>
    <message>
        <source>The service could not read our signature</source>
        <translation>El servicio no pudo leer nuestra firma</translation>
    </message>
    <message>
        <source>The sign-in had too much in it</source>
        <translation>La solicitud de acceso tenía datos de más</translation>
    </message>
    <message>
        <source>This network may not use the account</source>
        <translation>Esta red no puede usar la cuenta</translation>
    </message>
    <message>
        <source>The account may not be used at this hour</source>
        <translation>La cuenta no se puede usar a esta hora</translation>
    </message>
    <message>
        <source>The service could not read our access</source>
        <translation>El servicio no pudo leer nuestro acceso</translation>
    </message>
    <message>
        <source>The service has no API key set for this flow</source>
        <translation>El servicio no tiene clave de API para este flujo</translation>
    </message>
    <message>
        <source>The process was not found</source>
        <translation>No se encontró la verificación</translation>
    </message>
    <message>
        <source>This kind of number can not be used here</source>
        <translation>Esta identificación no se puede usar aquí</translation>
    </message>
    <message>
        <source>Choose new pictures or the stored document, not both</source>
        <translation>Elija fotos nuevas o la identificación guardada, no ambas</translation>
    </message>
    <message>
        <source>The flow's name is not right</source>
        <translation>El nombre del flujo no es correcto</translation>
    </message>
    <message>
        <source>The name is longer than 50 characters</source>
        <translation>El nombre pasa de 50 caracteres</translation>
    </message>
    <message>
        <source>WhatsApp and SMS need a phone number of 13 digits</source>
        <translation>WhatsApp y SMS necesitan un teléfono de 13 dígitos</translation>
    </message>
    <message>
        <source>Sending by e-mail needs an e-mail address</source>
        <translation>Para enviar por correo, falta el correo</translation>
    </message>
    <message>
        <source>The signature needs an e-mail address</source>
        <translation>La firma necesita un correo</translation>
    </message>
    <message>
        <source>This flow needs a use case</source>
        <translation>Este flujo necesita un caso de uso</translation>
    </message>
    <message>
        <source>The return address is not right</source>
        <translation>La dirección de regreso no es correcta</translation>
    </message>
    <message>
        <source>The branch number is not right</source>
        <translation>El número de sucursal no es correcto</translation>
    </message>
    <message>
        <source>The validity must be longer than zero</source>
        <translation>La vigencia debe ser mayor que cero</translation>
    </message>
    <message>
        <source>The back camera does not go with documents or signatures</source>
        <translation>La cámara trasera no sirve para documentos ni firmas</translation>
    </message>
    <message>
        <source>The amount needs a currency</source>
        <translation>El monto necesita una moneda</translation>
    </message>
    <message>
        <source>The amount is not a number</source>
        <translation>El monto no es un número</translation>
    </message>
    <message>
        <source>This amount can be read in two ways</source>
        <translation>Este monto se puede leer de dos maneras</translation>
    </message>
    <message>
        <source>The process number is not right</source>
        <translation>El número de verificación no es correcto</translation>
    </message>
    <message>
        <source>The provisioning file was exchanged while it was read</source>
        <translation>El archivo de aprovisionamiento se cambió durante la lectura</translation>
    </message>
    <message>
        <source>No connection to the service</source>
        <translation>Sin conexión con el servicio</translation>
    </message>
    <message>
        <source>The service's address was not found</source>
        <translation>No se encontró la dirección del servicio</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>La conexión fue rechazada</translation>
    </message>
    <message>
        <source>The service can not be reached</source>
        <translation>No se puede llegar al servicio</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>El servicio no respondió a tiempo</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>Se cortó la conexión</translation>
    </message>
    <message>
        <source>The connection ended without an answer</source>
        <translation>La conexión terminó sin respuesta</translation>
    </message>
    <message>
        <source>The network opens protected connections</source>
        <translation>La red abre las conexiones protegidas</translation>
    </message>
    <message>
        <source>The service's certificate is not trusted here</source>
        <translation>El certificado del servicio no es de confianza aquí</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>El certificado venció</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>El certificado todavía no es válido</translation>
    </message>
    <message>
        <source>The certificate belongs to another address</source>
        <translation>El certificado es de otra dirección</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password</source>
        <translation>El proxy pide usuario y contraseña</translation>
    </message>
    <message>
        <source>This computer's clock is wrong</source>
        <translation>El reloj de este equipo está mal</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Too many checks are waiting for the network</source>
        <translation>Hay demasiadas verificaciones esperando la red</translation>
    </message>
    <message>
        <source>Checks have waited too long for the network</source>
        <translation>Hay verificaciones que llevan demasiado tiempo esperando la red</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>El registro de trámites está dañado</translation>
    </message>
    <message>
        <source>The journal was written by a newer version</source>
        <translation>El registro de trámites fue escrito por una versión más nueva</translation>
    </message>
    <message>
        <source>The journal's key does not fit</source>
        <translation>La clave del registro de trámites no corresponde</translation>
    </message>
    <message>
        <source>The program is already open</source>
        <translation>El programa ya está abierto</translation>
    </message>
    <message>
        <source>The configuration has a key that nobody knows</source>
        <translation>La configuración tiene una clave desconocida</translation>
    </message>
    <message>
        <source>A key of the configuration is missing</source>
        <translation>Falta una clave en la configuración</translation>
    </message>
    <message>
        <source>A value in the configuration is not right</source>
        <translation>Un valor de la configuración no es correcto</translation>
    </message>
    <message>
        <source>The configuration can not be read</source>
        <translation>No se puede leer la configuración</translation>
    </message>
    <message>
        <source>A secret of the configuration is missing</source>
        <translation>Falta un secreto de la configuración</translation>
    </message>
    <message>
        <source>This computer has no place for secrets</source>
        <translation>Este equipo no tiene bóveda de secretos</translation>
    </message>
    <message>
        <source>This file is not a picture</source>
        <translation>Este archivo no es una foto</translation>
    </message>
    <message>
        <source>The picture's file is damaged</source>
        <translation>El archivo de la foto está dañado</translation>
    </message>
    <message>
        <source>This file is too large to open safely</source>
        <translation>Este archivo es demasiado grande para abrirlo con seguridad</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>The picture can not be made small enough</source>
        <translation>No se puede reducir lo suficiente la foto</translation>
    </message>
    <message>
        <source>The service's answer has no process number</source>
        <translation>La respuesta del servicio llegó sin número de verificación</translation>
    </message>
    <message>
        <source>The file in the answer is damaged</source>
        <translation>El archivo de la respuesta está dañado</translation>
    </message>
    <message>
        <source>The service's answer could not be read</source>
        <translation>No se pudo leer la respuesta del servicio</translation>
    </message>
    <message>
        <source>The service's answer is too large</source>
        <translation>La respuesta del servicio es demasiado grande</translation>
    </message>
    <message>
        <source>The service sent a kind of file we do not know</source>
        <translation>El servicio envió un tipo de archivo desconocido</translation>
    </message>
    <message>
        <source>The end of the audit trail does not fit</source>
        <translation>El final de la bitácora de auditoría no coincide</translation>
    </message>
    <message>
        <source>The service refused our sign-in</source>
        <translation>El servicio rechazó nuestro acceso</translation>
    </message>
    <message>
        <source>The answer to our sign-in could not be read</source>
        <translation>No se pudo leer la respuesta a la solicitud de acceso</translation>
    </message>
    <message>
        <source>The camera gave no picture</source>
        <translation>La cámara no envió imagen</translation>
    </message>
    <message>
        <source>What --from names can not be used</source>
        <translation>No se puede usar lo que --from indica</translation>
    </message>
    <message>
        <source>The reason shown to the customer is not right</source>
        <translation>El motivo que se muestra al cliente no es correcto</translation>
    </message>
    <message>
        <source>This computer's clock was moved</source>
        <translation>Se movió el reloj de este equipo</translation>
    </message>
    <message>
        <source>This service has no API key</source>
        <translation>Este servicio no tiene clave de API</translation>
    </message>
    <message>
        <source>The consent text is missing</source>
        <translation>Falta el texto del consentimiento</translation>
    </message>
    <message>
        <source>The credentials are not set</source>
        <translation>Las credenciales no están configuradas</translation>
    </message>
    <message>
        <source>The configuration is not written in UTF-8</source>
        <translation>La configuración no está en UTF-8</translation>
    </message>
    <message>
        <source>The service's addresses are not set</source>
        <translation>Las direcciones del servicio no están configuradas</translation>
    </message>
    <message>
        <source>A secret is named in a way we do not know</source>
        <translation>Un secreto está indicado de una forma desconocida</translation>
    </message>
    <message>
        <source>Others can read a secret's file</source>
        <translation>Otras personas pueden leer el archivo de un secreto</translation>
    </message>
    <message>
        <source>This service is not set up</source>
        <translation>Este servicio no está configurado</translation>
    </message>
    <message>
        <source>The configuration has a typing error</source>
        <translation>La configuración tiene un error de escritura</translation>
    </message>
    <message>
        <source>A value in the configuration is of the wrong kind</source>
        <translation>Un valor de la configuración es del tipo equivocado</translation>
    </message>
    <message>
        <source>This file may not be fetched from there</source>
        <translation>Este archivo no se puede obtener de esa dirección</translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation>El archivo ya no está ahí</translation>
    </message>
    <message>
        <source>The file's address led elsewhere</source>
        <translation>La dirección del archivo llevó a otro lugar</translation>
    </message>
    <message>
        <source>The service's address is not right</source>
        <translation>La dirección del servicio no es correcta</translation>
    </message>
    <message>
        <source>Too many connections at once</source>
        <translation>Demasiadas conexiones a la vez</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>No se pudo leer el archivo</translation>
    </message>
    <message>
        <source>The proxy refused the connection</source>
        <translation>El proxy rechazó la conexión</translation>
    </message>
    <message>
        <source>The proxy can not be reached</source>
        <translation>No se puede llegar al proxy</translation>
    </message>
    <message>
        <source>This kind of proxy is not supported</source>
        <translation>Este tipo de proxy no es compatible</translation>
    </message>
    <message>
        <source>The audit trail was changed</source>
        <translation>La bitácora de auditoría fue alterada</translation>
    </message>
    <message>
        <source>The journal is busy</source>
        <translation>El registro de trámites está ocupado</translation>
    </message>
    <message>
        <source>The journal can not be opened</source>
        <translation>No se puede abrir el registro de trámites</translation>
    </message>
    <message>
        <source>The journal is closed</source>
        <translation>El registro de trámites está cerrado</translation>
    </message>
    <message>
        <source>This customer's data was erased</source>
        <translation>Los datos de este cliente se borraron</translation>
    </message>
    <message>
        <source>This can not be done with this entry</source>
        <translation>Esto no se puede hacer con esta verificación</translation>
    </message>
    <message>
        <source>The disk gave an error</source>
        <translation>El disco dio un error</translation>
    </message>
    <message>
        <source>The journal's key is missing</source>
        <translation>Falta la clave del registro de trámites</translation>
    </message>
    <message>
        <source>Others can read the journal's key</source>
        <translation>Otras personas pueden leer la clave del registro de trámites</translation>
    </message>
    <message>
        <source>The journal's key can not be changed here</source>
        <translation>La clave del registro de trámites no se puede cambiar aquí</translation>
    </message>
    <message>
        <source>The journal's key can not be read</source>
        <translation>No se puede leer la clave del registro de trámites</translation>
    </message>
    <message>
        <source>This computer has no place for the journal's key</source>
        <translation>Este equipo no tiene bóveda para la clave del registro de trámites</translation>
    </message>
    <message>
        <source>This entry is not in the journal</source>
        <translation>Esta verificación no está en el registro de trámites</translation>
    </message>
    <message>
        <source>Others can read the journal</source>
        <translation>Otras personas pueden leer el registro de trámites</translation>
    </message>
    <message>
        <source>The journal's folder is read-only</source>
        <translation>La carpeta del registro de trámites es de solo lectura</translation>
    </message>
    <message>
        <source>This entry is being sent right now</source>
        <translation>Esta verificación se está enviando ahora</translation>
    </message>
    <message>
        <source>The vault did not give out the journal's key</source>
        <translation>La bóveda no entregó la clave del registro de trámites</translation>
    </message>
    <message>
        <source>The company's certificate file can not be used</source>
        <translation>El archivo de certificado de la empresa no se puede usar</translation>
    </message>
    <message>
        <source>The protected connection was not made</source>
        <translation>No se pudo establecer la conexión protegida</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>Demasiadas solicitudes a la vez</translation>
    </message>
    <message>
        <source>The process ended in an error</source>
        <translation>La verificación terminó con error</translation>
    </message>
    <message>
        <source>The link to the file ran out</source>
        <translation>El enlace del archivo venció</translation>
    </message>
    <message>
        <source>Something in the form is not right</source>
        <translation>Algo en el formulario no es correcto</translation>
    </message>
    <message>
        <source>The picture can not be used</source>
        <translation>La foto no se puede usar</translation>
    </message>
    <message>
        <source>What we compare with can not be used</source>
        <translation>La referencia no se puede usar</translation>
    </message>
    <message>
        <source>This counter is not set up right</source>
        <translation>Este mostrador no está bien configurado</translation>
    </message>
    <message>
        <source>The company network did not let us through</source>
        <translation>La red de la empresa no nos dejó pasar</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>The service is having trouble</source>
        <translation>El servicio tiene problemas</translation>
    </message>
    <message>
        <source>We do not know whether the service took it</source>
        <translation>No sabemos si el servicio lo recibió</translation>
    </message>
    <message>
        <source>It was not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>The time ran out</source>
        <translation>El plazo terminó</translation>
    </message>
    <message>
        <source>The camera has a problem</source>
        <translation>La cámara tiene un problema</translation>
    </message>
    <message>
        <source>The program can not write its records</source>
        <translation>El programa no puede guardar sus registros</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Ocurrió algo inesperado</translation>
    </message>
    <message>
        <source>Try again; if it stays so, set this computer's clock.</source>
        <translation>Inténtelo otra vez; si sigue igual, ajuste el reloj del equipo.</translation>
    </message>
    <message>
        <source>Day, month and year must be a real day that is not in the future.</source>
        <translation>Use una fecha real que no esté en el futuro.</translation>
    </message>
    <message>
        <source>Brazil: country, area and number, 13 digits in all. Elsewhere with the country's prefix.</source>
        <translation>Brasil: país, área y número, 13 dígitos en total. Otros países, con su código.</translation>
    </message>
    <message>
        <source>Read it again from the document: one digit is wrong.</source>
        <translation>Revise los caracteres en la identificación.</translation>
    </message>
    <message>
        <source>Use letters, spaces, apostrophes, hyphens and dots only.</source>
        <translation>Use solo letras, espacios, apóstrofos, guiones y puntos.</translation>
    </message>
    <message>
        <source>Tell the manager: ask Unico for a key that takes pictures without the SDK.</source>
        <translation>Avise al gerente: hay que pedir a Unico una clave que acepte fotos sin el SDK.</translation>
    </message>
    <message>
        <source>Choose a real camera in the settings.</source>
        <translation>Elija una cámara real en la configuración.</translation>
    </message>
    <message>
        <source>Ask IT to install the certificate of the company's proxy, or to leave the service out.</source>
        <translation>Pida a sistemas que instale el certificado del proxy o que excluya el servicio de la inspección.</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong. Set the date and the time, then try again.</source>
        <translation>El reloj de este equipo puede estar mal. Ajuste la fecha y la hora e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Check it with the customer and correct it.</source>
        <translation>Revise y corrija.</translation>
    </message>
    <message>
        <source>Take the picture again.</source>
        <translation>Tome la foto otra vez.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Take new pictures of the document.</source>
        <translation>Tome fotos nuevas de la identificación.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espere un momento e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Look for it in Unico's portal before you send it again: a second one may be billed.</source>
        <translation>Búsquela en el portal de Unico antes de enviarla otra vez: una segunda verificación puede cobrarse.</translation>
    </message>
    <message>
        <source>Read its result instead of sending it again.</source>
        <translation>Consulte el resultado en lugar de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>Start again with a new selfie.</source>
        <translation>Empiece de nuevo con otra selfie.</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi, then try again.</source>
        <translation>Revise el cable de red o el Wi-Fi e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Ask IT to let this computer through to the service.</source>
        <translation>Pida a sistemas que permita el acceso de este equipo al servicio.</translation>
    </message>
    <message>
        <source>Ask IT to install the company's certificate on this computer.</source>
        <translation>Pida a sistemas que instale el certificado de la empresa en este equipo.</translation>
    </message>
    <message>
        <source>Set the date and the time, then try again.</source>
        <translation>Ajuste la fecha y la hora e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Tell the manager: account, key and environment must belong together.</source>
        <translation>Avise al gerente: la cuenta, la clave y el ambiente deben corresponder.</translation>
    </message>
    <message>
        <source>Tell the manager: Unico has to issue a new key.</source>
        <translation>Avise al gerente: Unico debe emitir una clave nueva.</translation>
    </message>
    <message>
        <source>Do not try again now. Tell the manager; the lock ends by itself or Unico lifts it.</source>
        <translation>No lo intente ahora. Avise al gerente; el bloqueo termina solo o Unico lo libera.</translation>
    </message>
    <message>
        <source>Tell the manager: Unico has to check the API key of this service.</source>
        <translation>Avise al gerente: Unico debe revisar la clave de API de este servicio.</translation>
    </message>
    <message>
        <source>Tell the manager, who can ask Unico for it.</source>
        <translation>Avise al gerente, que puede pedirlo a Unico.</translation>
    </message>
    <message>
        <source>Tell the manager: the configuration has to be corrected.</source>
        <translation>Avise al gerente: hay que corregir la configuración.</translation>
    </message>
    <message>
        <source>Check the camera and its cable.</source>
        <translation>Revise la cámara y su cable.</translation>
    </message>
    <message>
        <source>Ask IT to make room on the disk.</source>
        <translation>Pida a sistemas que libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Tell the manager before you serve the next customer.</source>
        <translation>Avise al gerente antes de atender al siguiente cliente.</translation>
    </message>
    <message>
        <source>Call support and read out the small code.</source>
        <translation>Llame a soporte y dé el código.</translation>
    </message>
    <message>
        <source>Type it with its cents.</source>
        <translation>Escríbalo con los centavos.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Tomar otra vez</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Clear it up</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Read the result</source>
        <translation>Consultar el resultado</translation>
    </message>
    <message>
        <source>Go home</source>
        <translation>Ir al inicio</translation>
    </message>
    <message>
        <source>The camera's picture is too bright</source>
        <translation>La imagen de la cámara está demasiado clara</translation>
    </message>
    <message>
        <source>The camera's picture is too dark</source>
        <translation>La imagen de la cámara está demasiado oscura</translation>
    </message>
    <message>
        <source>This camera shows a card with little detail</source>
        <translation>Esta cámara muestra una tarjeta con poco detalle</translation>
    </message>
    <message>
        <source>This camera can not read a card</source>
        <translation>Esta cámara no alcanza a leer una tarjeta</translation>
    </message>
    <message>
        <source>This camera can not focus on a card</source>
        <translation>Esta cámara no enfoca una tarjeta</translation>
    </message>
    <message>
        <source>The camera's picture is not sharp</source>
        <translation>La imagen de la cámara no es nítida</translation>
    </message>
    <message>
        <source>This is a virtual camera</source>
        <translation>Esta es una cámara virtual</translation>
    </message>
    <message>
        <source>This flow needs one more answer</source>
        <translation>Falta un dato que este flujo exige</translation>
    </message>
    <message>
        <source>The program stopped three times in ten minutes</source>
        <translation>El programa se detuvo tres veces en diez minutos</translation>
    </message>
    <message>
        <source>The API key can not be used</source>
        <translation>La clave de API no se puede usar</translation>
    </message>
    <message>
        <source>The private key can not be used</source>
        <translation>La clave privada no se puede usar</translation>
    </message>
    <message>
        <source>This check was cancelled</source>
        <translation>Esta verificación se canceló</translation>
    </message>
    <message>
        <source>This check waited too long and was not sent</source>
        <translation>Esta verificación esperó demasiado y no se envió</translation>
    </message>
    <message>
        <source>This check was not sent yet</source>
        <translation>Esta verificación todavía no se envía</translation>
    </message>
    <message>
        <source>The service did not take this check</source>
        <translation>El servicio no aceptó esta verificación</translation>
    </message>
    <message>
        <source>This check is being sent right now</source>
        <translation>Esta verificación se está enviando</translation>
    </message>
    <message>
        <source>It is known how this check ended</source>
        <translation>Ya se sabe cómo terminó esta verificación</translation>
    </message>
    <message>
        <source>Our sign-in to the service ran out</source>
        <translation>Nuestro acceso al servicio venció</translation>
    </message>
    <message>
        <source>The demo keeps no journal</source>
        <translation>La demostración no guarda registro de trámites</translation>
    </message>
    <message>
        <source>A file of the picture guidance was changed</source>
        <translation>Un archivo de la guía de fotos fue alterado</translation>
    </message>
    <message>
        <source>A file of the picture guidance is missing</source>
        <translation>Falta un archivo de la guía de fotos</translation>
    </message>
    <message>
        <source>A file of the picture guidance can not be read</source>
        <translation>Un archivo de la guía de fotos no se puede leer</translation>
    </message>
    <message>
        <source>The program was closing</source>
        <translation>El programa se estaba cerrando</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>No se pudo guardar el archivo</translation>
    </message>
    <message>
        <source>The certificates to apply can not be used</source>
        <translation>Los certificados por aplicar no se pueden usar</translation>
    </message>
    <message>
        <source>The manager's PIN to apply is not right</source>
        <translation>El NIP del gerente por aplicar no es correcto</translation>
    </message>
    <message>
        <source>The private key to apply can not be used</source>
        <translation>La clave privada por aplicar no se puede usar</translation>
    </message>
    <message>
        <source>The file to apply is read-only</source>
        <translation>El archivo por aplicar es de solo lectura</translation>
    </message>
    <message>
        <source>The configuration could not be written</source>
        <translation>No se pudo guardar la configuración</translation>
    </message>
    <message>
        <source>No document was found in the picture</source>
        <translation>No se encontró ninguna identificación en la foto</translation>
    </message>
    <message>
        <source>The picture has to show exactly one face</source>
        <translation>La foto debe mostrar exactamente un rostro</translation>
    </message>
    <message>
        <source>A text in the form can not be sent</source>
        <translation>Un texto del formulario no se puede enviar</translation>
    </message>
    <message>
        <source>This can not be written into the audit trail</source>
        <translation>Esto no se puede escribir en la bitácora de auditoría</translation>
    </message>
    <message>
        <source>This computer trusts no certificates at all</source>
        <translation>Este equipo no confía en ningún certificado</translation>
    </message>
    <message>
        <source>A language of the program is missing</source>
        <translation>Falta un idioma del programa</translation>
    </message>
    <message>
        <source>Start the visit again. If it happens once more, call support and read out the small code.</source>
        <translation>Empiece el trámite de nuevo. Si vuelve a pasar, llame a soporte y dé el código.</translation>
    </message>
    <message>
        <source>Turn on a light in front of the customer.</source>
        <translation>Encienda una luz frente al cliente.</translation>
    </message>
    <message>
        <source>Turn the camera away from windows and lamps, or dim the light.</source>
        <translation>Aleje la cámara de ventanas y lámparas o baje la luz.</translation>
    </message>
    <message>
        <source>Wipe the lens and hold something with fine print into the guide.</source>
        <translation>Limpie el lente y muestre en el marco algo con letra pequeña.</translation>
    </message>
    <message>
        <source>For documents take a scanner, or a picture file: “From a file” beside the shutter.</source>
        <translation>Para documentos, use un escáner o un archivo de imagen: botón “De un archivo”, junto a “Tomar foto”.</translation>
    </message>
    <message>
        <source>It may do; a camera with more pixels reads documents better.</source>
        <translation>Puede funcionar; una cámara con más resolución lee mejor los documentos.</translation>
    </message>
    <message>
        <source>The file is still being written</source>
        <translation>El archivo todavía se está guardando</translation>
    </message>
    <message>
        <source>The network asks to sign in first</source>
        <translation>La red pide iniciar sesión primero</translation>
    </message>
    <message>
        <source>The camera's address is not right</source>
        <translation>La dirección de la cámara no es correcta</translation>
    </message>
    <message>
        <source>The proxy's address is not right</source>
        <translation>La dirección del proxy no es correcta</translation>
    </message>
    <message>
        <source>Open a web page on this computer and sign in to the network, then try again.</source>
        <translation>Abra una página web en este equipo, inicie sesión en la red e intente de nuevo.</translation>
    </message>
    <message>
        <source>The selfie is older than 24 hours and no longer counts for a document</source>
        <translation>La selfie tiene más de 24 horas y ya no vale para un documento</translation>
    </message>
    <message>
        <source>The selfie was used for a document already</source>
        <translation>La selfie ya se usó para un documento</translation>
    </message>
    <message>
        <source>Take a new selfie of the customer, then the document.</source>
        <translation>Tome una selfie nueva del cliente y después el documento.</translation>
    </message>
    <message>
        <source>The journal is older than what was already sent</source>
        <translation>El registro de trámites es más antiguo que lo que ya se envió</translation>
    </message>
    <message>
        <source>Clear up the checks whose outcome is unknown; then a manager confirms that it was seen.</source>
        <translation>Aclare las verificaciones con resultado desconocido; después un gerente confirma que se vio.</translation>
    </message>
    <message>
        <source>Set the date and the time. Until then nothing is erased.</source>
        <translation>Ajuste la fecha y la hora. Hasta entonces no se borra nada.</translation>
    </message>
    <message>
        <source>The backup is damaged, or is none</source>
        <translation>La copia de seguridad está dañada o no lo es</translation>
    </message>
    <message>
        <source>The backup was made by a newer version</source>
        <translation>La copia de seguridad fue hecha por una versión más nueva</translation>
    </message>
    <message>
        <source>This passphrase or key does not open the backup</source>
        <translation>Esta frase secreta o clave no abre la copia de seguridad</translation>
    </message>
    <message>
        <source>The passphrase is shorter than 12 characters</source>
        <translation>La frase secreta tiene menos de 12 caracteres</translation>
    </message>
    <message>
        <source>The recovery key can not be used</source>
        <translation>La clave de recuperación no se puede usar</translation>
    </message>
    <message>
        <source>The backup's file is there already</source>
        <translation>El archivo de la copia de seguridad ya existe</translation>
    </message>
    <message>
        <source>There is a journal here already</source>
        <translation>Ya hay un registro de trámites aquí</translation>
    </message>
    <message>
        <source>These are not days, or not in order</source>
        <translation>Estos no son días, o no están en orden</translation>
    </message>
    <message>
        <source>The badge number is not right</source>
        <translation>El número del gafete no es correcto</translation>
    </message>
    <message>
        <source>Somebody else has this badge</source>
        <translation>Este gafete ya es de otra persona</translation>
    </message>
    <message>
        <source>Two people have one badge</source>
        <translation>Dos personas tienen el mismo gafete</translation>
    </message>
    <message>
        <source>The first manager can not be read</source>
        <translation>No se puede leer al primer gerente</translation>
    </message>
    <message>
        <source>This is the only manager</source>
        <translation>Es la única persona con el rol de gerente</translation>
    </message>
    <message>
        <source>The person's name is not right</source>
        <translation>El nombre de la persona no es correcto</translation>
    </message>
    <message>
        <source>The person has no role</source>
        <translation>La persona no tiene rol</translation>
    </message>
    <message>
        <source>Nobody like that is on the list</source>
        <translation>No hay nadie así en la lista</translation>
    </message>
    <message>
        <source>This PIN is not right</source>
        <translation>Este PIN no sirve</translation>
    </message>
    <message>
        <source>Several people have this name</source>
        <translation>Varias personas tienen este nombre</translation>
    </message>
    <message>
        <source>The list of people is not kept here</source>
        <translation>La lista de personas no se lleva aquí</translation>
    </message>
    <message>
        <source>There is no such role</source>
        <translation>Este rol no existe</translation>
    </message>
    <message>
        <source>A row has too many cells, or too few</source>
        <translation>Una fila tiene celdas de más o de menos</translation>
    </message>
    <message>
        <source>The list is not a CSV file</source>
        <translation>La lista no es un archivo CSV</translation>
    </message>
    <message>
        <source>The list is not in UTF-8</source>
        <translation>La lista no está en UTF-8</translation>
    </message>
    <message>
        <source>The list can not be read</source>
        <translation>No se puede leer la lista</translation>
    </message>
    <message>
        <source>The list's columns are not the right ones</source>
        <translation>Las columnas de la lista no son las correctas</translation>
    </message>
    <message>
        <source>The file for the PINs can not be made</source>
        <translation>No se puede crear el archivo de los PIN</translation>
    </message>
    <message>
        <source>Some rows of the list are not right</source>
        <translation>Algunas filas de la lista no son correctas</translation>
    </message>
    <message>
        <source>The list is too long</source>
        <translation>La lista es demasiado larga</translation>
    </message>
    <message>
        <source>The first manager to apply is not right</source>
        <translation>El primer gerente por aplicar no es correcto</translation>
    </message>
    <message>
        <source>The sign-in service gave an odd answer</source>
        <translation>El servicio de acceso dio una respuesta extraña</translation>
    </message>
    <message>
        <source>The sign-in was meant for another program</source>
        <translation>El acceso era para otro programa</translation>
    </message>
    <message>
        <source>The sign-in does not say who it is</source>
        <translation>El acceso no dice quién es la persona</translation>
    </message>
    <message>
        <source>The sign-in service does not know this program</source>
        <translation>El servicio de acceso no conoce este programa</translation>
    </message>
    <message>
        <source>The clocks do not agree</source>
        <translation>Los relojes no coinciden</translation>
    </message>
    <message>
        <source>The sign-in was refused on the phone</source>
        <translation>El acceso se rechazó en el celular</translation>
    </message>
    <message>
        <source>The sign-in service was not found there</source>
        <translation>No se encontró el servicio de acceso en esa dirección</translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation>El acceso terminó</translation>
    </message>
    <message>
        <source>The code was not used in time</source>
        <translation>El código no se usó a tiempo</translation>
    </message>
    <message>
        <source>The sign-in service calls itself something else</source>
        <translation>El servicio de acceso se identifica de otra forma</translation>
    </message>
    <message>
        <source>The sign-in service does not offer signing in by phone</source>
        <translation>El servicio de acceso no ofrece entrar con el celular</translation>
    </message>
    <message>
        <source>This person has no role at the counter</source>
        <translation>Esta persona no tiene rol en el mostrador</translation>
    </message>
    <message>
        <source>The sign-in belongs to another request</source>
        <translation>El acceso pertenece a otra solicitud</translation>
    </message>
    <message>
        <source>This person is switched off here</source>
        <translation>Esta persona está desactivada aquí</translation>
    </message>
    <message>
        <source>The sign-in service was out of reach for too long</source>
        <translation>El servicio de acceso estuvo fuera de alcance demasiado tiempo</translation>
    </message>
    <message>
        <source>The sign-in's signature is not right</source>
        <translation>La firma del acceso no coincide</translation>
    </message>
    <message>
        <source>Write days like 2026-03-01, the first one first.</source>
        <translation>Escriba los días como 2026-03-01, primero el primero.</translation>
    </message>
    <message>
        <source>Give another badge number, or take it from the other person first.</source>
        <translation>Use otro número de gafete, o quíteselo antes a la otra persona.</translation>
    </message>
    <message>
        <source>Give each person a badge of their own.</source>
        <translation>Dé a cada persona un gafete propio.</translation>
    </message>
    <message>
        <source>Run “kiosk provision” again, or “kiosk people add --role manager”.</source>
        <translation>Ejecute de nuevo “kiosk provision”, o “kiosk people add --role manager”.</translation>
    </message>
    <message>
        <source>Make somebody else a manager first: nobody else could let people in.</source>
        <translation>Antes, dé el rol de gerente a otra persona: nadie más podría dar accesos.</translation>
    </message>
    <message>
        <source>“kiosk people list” shows everybody.</source>
        <translation>“kiosk people list” muestra a todos.</translation>
    </message>
    <message>
        <source>Give at least one role.</source>
        <translation>Dé al menos un rol.</translation>
    </message>
    <message>
        <source>Six digits that nobody guesses first, or a password of eight characters.</source>
        <translation>Seis dígitos difíciles de adivinar, o una contraseña de ocho caracteres.</translation>
    </message>
    <message>
        <source>Name the person by badge or id.</source>
        <translation>Indique a la persona por gafete o id.</translation>
    </message>
    <message>
        <source>Set [people] source to “local”, or change the list in the house's sign-in service.</source>
        <translation>Ponga [people] source en “local”, o cambie la lista en el servicio de acceso de la empresa.</translation>
    </message>
    <message>
        <source>Take attendant, supervisor, manager or auditor.</source>
        <translation>Use attendant, supervisor, manager o auditor.</translation>
    </message>
    <message>
        <source>Give every row as many cells as the first one.</source>
        <translation>Dé a cada fila tantas celdas como la primera.</translation>
    </message>
    <message>
        <source>Save it from the spreadsheet as CSV (UTF-8).</source>
        <translation>Guárdela en la hoja de cálculo como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The first row has to be: name, badge, roles and, if need be, pin.</source>
        <translation>La primera fila debe ser: name, badge, roles y, si hace falta, pin.</translation>
    </message>
    <message>
        <source>Name a file that does not exist yet, in a folder that does.</source>
        <translation>Indique un archivo que aún no existe, en una carpeta que sí existe.</translation>
    </message>
    <message>
        <source>Correct the rows that were named; nobody was added.</source>
        <translation>Corrija las filas indicadas; no se agregó a nadie.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Divídala en varios archivos.</translation>
    </message>
    <message>
        <source>Ask IT to check client_id, secret and scopes in [people.oidc].</source>
        <translation>Pida a TI que revise client_id, secreto y scopes en [people.oidc].</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer, then sign in again.</source>
        <translation>Ajuste la fecha y la hora de este equipo y entre de nuevo.</translation>
    </message>
    <message>
        <source>Ask for a new code and sign in again.</source>
        <translation>Pida un código nuevo y entre de nuevo.</translation>
    </message>
    <message>
        <source>Ask IT to check issuer in [people.oidc].</source>
        <translation>Pida a TI que revise issuer en [people.oidc].</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Entre de nuevo.</translation>
    </message>
    <message>
        <source>Ask IT: issuer in [people.oidc] has to be the same letter by letter.</source>
        <translation>Pida a TI: issuer en [people.oidc] debe ser igual, letra por letra.</translation>
    </message>
    <message>
        <source>Ask IT to switch the device authorization grant on for this program.</source>
        <translation>Pida a TI que active el device authorization grant para este programa.</translation>
    </message>
    <message>
        <source>Ask IT for a role in the sign-in service, or to map it in [people.oidc.roles].</source>
        <translation>Pida a TI un rol en el servicio de acceso, o que lo asigne en [people.oidc.roles].</translation>
    </message>
    <message>
        <source>Ask the manager to switch the person on.</source>
        <translation>Pida al gerente que active a la persona.</translation>
    </message>
    <message>
        <source>Check the network; then sign in on the phone again.</source>
        <translation>Revise la red; luego entre de nuevo con el celular.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>No tiene permiso para esto</translation>
    </message>
    <message>
        <source>The sign-in came to nothing</source>
        <translation>El acceso no se completó</translation>
    </message>
    <message>
        <source>Somebody who may has to sign in for it.</source>
        <translation>Quien tiene permiso debe entrar para hacerlo.</translation>
    </message>
    <message>
        <source>Choose your name and begin again.</source>
        <translation>Elija su nombre y empiece de nuevo.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The face belongs to this number.</source>
        <translation>El rostro coincide con la CURP.</translation>
    </message>
    <message>
        <source>The face belongs to somebody else.</source>
        <translation>El rostro es de otra persona.</translation>
    </message>
    <message>
        <source>The face could be neither confirmed nor denied.</source>
        <translation>No se pudo confirmar ni negar el rostro.</translation>
    </message>
    <message>
        <source>The picture does not show a living person.</source>
        <translation>La foto no es de una persona en vivo.</translation>
    </message>
    <message>
        <source>It is the same person as before.</source>
        <translation>Es la misma persona de antes.</translation>
    </message>
    <message>
        <source>It is not the same person as before.</source>
        <translation>No es la misma persona de antes.</translation>
    </message>
    <message>
        <source>The comparison with the earlier picture gave no answer.</source>
        <translation>La comparación con la foto anterior no dio respuesta.</translation>
    </message>
    <message>
        <source>The customer was confirmed again.</source>
        <translation>Cliente revalidado.</translation>
    </message>
    <message>
        <source>The customer could not be confirmed again.</source>
        <translation>Cliente no revalidado.</translation>
    </message>
    <message>
        <source>The customer is of age.</source>
        <translation>El cliente es mayor de edad.</translation>
    </message>
    <message>
        <source>The customer is under age.</source>
        <translation>El cliente es menor de edad.</translation>
    </message>
    <message>
        <source>The age could not be told.</source>
        <translation>No se pudo saber la edad.</translation>
    </message>
    <message>
        <source>The answer about the age could not be read.</source>
        <translation>No se pudo leer la respuesta sobre la edad.</translation>
    </message>
    <message>
        <source>This face is suspected of fraud.</source>
        <translation>Hay sospecha de fraude con este rostro.</translation>
    </message>
    <message>
        <source>The document fits the customer.</source>
        <translation>La identificación corresponde al cliente.</translation>
    </message>
    <message>
        <source>The number on the document is another one.</source>
        <translation>El número de la identificación es de otra persona.</translation>
    </message>
    <message>
        <source>The face on the document is another one.</source>
        <translation>El rostro de la identificación es de otra persona.</translation>
    </message>
    <message>
        <source>The document was not recognised.</source>
        <translation>No se reconoció la identificación.</translation>
    </message>
    <message>
        <source>The document may not be genuine.</source>
        <translation>La identificación podría no ser auténtica.</translation>
    </message>
    <message>
        <source>The risk is very low.</source>
        <translation>El riesgo es muy bajo.</translation>
    </message>
    <message>
        <source>The risk is low, but not low enough to approve by itself.</source>
        <translation>El riesgo es bajo, pero no lo suficiente para aprobar por sí solo.</translation>
    </message>
    <message>
        <source>The picture was not good enough to judge.</source>
        <translation>La foto no fue suficiente para evaluar.</translation>
    </message>
    <message>
        <source>The risk is raised.</source>
        <translation>El riesgo es elevado.</translation>
    </message>
    <message>
        <source>The risk is very high.</source>
        <translation>El riesgo es muy alto.</translation>
    </message>
    <message>
        <source>No risk score came with the answer.</source>
        <translation>La respuesta llegó sin puntuación de riesgo.</translation>
    </message>
    <message>
        <source>The government's picture is not similar enough.</source>
        <translation>La foto del gobierno no se parece lo suficiente.</translation>
    </message>
    <message>
        <source>The government has no picture for this number.</source>
        <translation>El gobierno no tiene foto para esta CURP.</translation>
    </message>
    <message>
        <source>The government's service did not answer.</source>
        <translation>El servicio del gobierno no respondió.</translation>
    </message>
    <message>
        <source>A result that was needed did not come.</source>
        <translation>Faltó un resultado necesario.</translation>
    </message>
    <message>
        <source>The service gave an answer that is new to this program.</source>
        <translation>El servicio dio una respuesta que este programa todavía no conoce.</translation>
    </message>
    <message>
        <source>The service is still working on it.</source>
        <translation>El servicio todavía está procesando.</translation>
    </message>
    <message>
        <source>The service found a difference and is still looking at it.</source>
        <translation>El servicio encontró una diferencia y todavía la revisa.</translation>
    </message>
    <message>
        <source>The process was cancelled.</source>
        <translation>La verificación se canceló.</translation>
    </message>
    <message>
        <source>The service could not finish the check.</source>
        <translation>El servicio no pudo terminar la verificación.</translation>
    </message>
    <message>
        <source>The service is in a state that is new to this program.</source>
        <translation>El servicio informó un estado que este programa no conoce.</translation>
    </message>
    <message>
        <source>The customer has not finished on the phone yet.</source>
        <translation>El cliente todavía no termina en su celular.</translation>
    </message>
    <message>
        <source>The customer's number has still to be entered.</source>
        <translation>Todavía falta escribir la CURP del cliente.</translation>
    </message>
    <message>
        <source>The journey on the phone failed.</source>
        <translation>La verificación en el celular falló.</translation>
    </message>
    <message>
        <source>The journey ended in an error.</source>
        <translation>La verificación en el celular terminó con error.</translation>
    </message>
    <message>
        <source>The link ran out before the customer finished.</source>
        <translation>El enlace venció antes de que el cliente terminara.</translation>
    </message>
    <message>
        <source>The check on the phone could not confirm the identity.</source>
        <translation>La verificación en el celular no confirmó la identidad.</translation>
    </message>
    <message>
        <source>The customer finished on the phone.</source>
        <translation>El cliente terminó en su celular.</translation>
    </message>
    <message>
        <source>Nothing was confirmed.</source>
        <translation>No se confirmó nada.</translation>
    </message>
    <message>
        <source>We do not know whether the service took it.</source>
        <translation>No sabemos si el servicio lo recibió.</translation>
    </message>
    <message>
        <source>The document has expired.</source>
        <translation>El documento está vencido.</translation>
    </message>
    <message>
        <source>The name on the document is another one.</source>
        <translation>El nombre en el documento es otro.</translation>
    </message>
    <message>
        <source>The date of birth on the document is another one.</source>
        <translation>La fecha de nacimiento en el documento es otra.</translation>
    </message>
    <message>
        <source>The number read from the document is not the customer's.</source>
        <translation>El número leído en el documento no es el del cliente.</translation>
    </message>
    <message>
        <source>By the document, the customer is too young for this.</source>
        <translation>Según el documento, el cliente es demasiado joven para esta operación.</translation>
    </message>
    <message>
        <source>The customer did not agree to share the data.</source>
        <translation>El cliente no autorizó compartir los datos.</translation>
    </message>
    <message>
        <source>This result is about another customer.</source>
        <translation>Este resultado es de otro cliente.</translation>
    </message>
    <message>
        <source>The service approved the customer.</source>
        <translation>El servicio aprobó al cliente.</translation>
    </message>
    <message>
        <source>The service refused the customer.</source>
        <translation>El servicio rechazó al cliente.</translation>
    </message>
    <message>
        <source>The service sees a high risk.</source>
        <translation>El servicio ve un riesgo alto.</translation>
    </message>
    <message>
        <source>The service sees a critical risk.</source>
        <translation>El servicio ve un riesgo crítico.</translation>
    </message>
    <message>
        <source>The service could not decide.</source>
        <translation>El servicio no pudo decidir.</translation>
    </message>
    <message>
        <source>The service asks for a new picture.</source>
        <translation>El servicio pide una nueva foto.</translation>
    </message>
    <message>
        <source>The journey checked something that is new to this program.</source>
        <translation>La verificación en el celular incluyó algo nuevo para este programa.</translation>
    </message>
    <message>
        <source>It is not known what this journey had to check.</source>
        <translation>No se sabe qué debía verificarse en el celular.</translation>
    </message>
    <message>
        <source>The check on the phone was not passed.</source>
        <translation>La verificación en el celular no fue aprobada.</translation>
    </message>
    <message>
        <source>The journey ended without a result.</source>
        <translation>La verificación en el celular terminó sin resultado.</translation>
    </message>
    <message>
        <source>The journey ended in a way that is new to this program.</source>
        <translation>La verificación en el celular terminó de una forma nueva para este programa.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Attendant</source>
        <translation>Ejecutivo</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>To serve customers.</source>
        <translation>Para atender clientes.</translation>
    </message>
    <message>
        <source>To keep a picture that was refused.</source>
        <translation>Para usar una foto rechazada.</translation>
    </message>
    <message>
        <source>To send a check again.</source>
        <translation>Para volver a enviar una verificación.</translation>
    </message>
    <message>
        <source>To decide a case for the house.</source>
        <translation>Para decidir un caso en nombre de la empresa.</translation>
    </message>
    <message>
        <source>To see whole numbers.</source>
        <translation>Para ver los números completos.</translation>
    </message>
    <message>
        <source>To see what others did.</source>
        <translation>Para ver lo que hicieron otros.</translation>
    </message>
    <message>
        <source>To erase a customer.</source>
        <translation>Para borrar a un cliente.</translation>
    </message>
    <message>
        <source>To open the settings.</source>
        <translation>Para abrir los ajustes.</translation>
    </message>
    <message>
        <source>To change the list of people.</source>
        <translation>Para cambiar la lista de personas.</translation>
    </message>
    <message>
        <source>To see the day's figures.</source>
        <translation>Para ver las cifras del día.</translation>
    </message>
    <message>
        <source>To save figures as a file.</source>
        <translation>Para guardar las cifras en un archivo.</translation>
    </message>
    <message>
        <source>To leave the program.</source>
        <translation>Para salir del programa.</translation>
    </message>
    <message>
        <source>That is not right. Try again.</source>
        <translation>No coincide. Intente de nuevo.</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>Demasiados intentos fallidos.</translation>
    </message>
    <message>
        <source>You are switched off here. Ask the manager.</source>
        <translation>Su acceso está desactivado aquí. Hable con el gerente.</translation>
    </message>
    <message>
        <source>Choose a PIN of your own.</source>
        <translation>Elija un PIN propio.</translation>
    </message>
    <message>
        <source>It takes somebody else: nobody approves what is their own.</source>
        <translation>Hace falta otra persona: nadie aprueba lo propio.</translation>
    </message>
    <message>
        <source>This person is switched off here.</source>
        <translation>El acceso de esta persona está desactivado aquí.</translation>
    </message>
    <message>
        <source>Only a supervisor or manager approves.</source>
        <translation>Solo aprueba un supervisor o gerente.</translation>
    </message>
    <message>
        <source>This person may not allow it.</source>
        <translation>Esta persona no puede autorizarlo.</translation>
    </message>
    <message>
        <source>Six digits, or a password of eight characters or more.</source>
        <translation>Seis dígitos, o una contraseña de ocho caracteres o más.</translation>
    </message>
    <message>
        <source>This one is guessed first. Choose another.</source>
        <translation>Este es fácil de adivinar. Elija otro.</translation>
    </message>
    <message>
        <source>You had this one before. Choose another.</source>
        <translation>Ya usó este antes. Elija otro.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Diga el motivo en pocas palabras.</translation>
    </message>
    <message>
        <source>This is too long: 200 characters at most.</source>
        <translation>Demasiado largo: 200 caracteres como máximo.</translation>
    </message>
    <message>
        <source>No numbers of customers, telephones or addresses here.</source>
        <translation>Sin números de clientes, teléfonos ni direcciones aquí.</translation>
    </message>
    <message>
        <source>The picture is good</source>
        <translation>La foto está bien</translation>
    </message>
    <message>
        <source>The customer can't do better</source>
        <translation>El cliente no puede hacerlo mejor</translation>
    </message>
    <message>
        <source>The device is faulty</source>
        <translation>El equipo está fallando</translation>
    </message>
    <message>
        <source>The document is worn</source>
        <translation>El documento está gastado</translation>
    </message>
    <message>
        <source>Looked up in the portal</source>
        <translation>Revisado en el portal</translation>
    </message>
    <message>
        <source>Other documents were seen</source>
        <translation>Se vieron otros documentos</translation>
    </message>
    <message>
        <source>The customer is known</source>
        <translation>El cliente es conocido</translation>
    </message>
    <message>
        <source>The customer asked for it</source>
        <translation>El cliente lo pidió</translation>
    </message>
    <message>
        <source>Fraud is suspected</source>
        <translation>Hay sospecha de fraude</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otro motivo</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Writing it down safely</source>
        <translation>Guardando de forma segura</translation>
    </message>
    <message>
        <source>Connecting to the service</source>
        <translation>Conectando con el servicio</translation>
    </message>
    <message>
        <source>Sending the pictures</source>
        <translation>Enviando las fotos</translation>
    </message>
    <message>
        <source>The service is checking</source>
        <translation>El servicio está verificando</translation>
    </message>
    <message>
        <source>Waiting for the service, then trying again</source>
        <translation>Esperando al servicio para intentar otra vez</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Confirmed</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>No coincide</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Sin respuesta clara</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltó en la respuesta</translation>
    </message>
    <message>
        <source>Unknown answer</source>
        <translation>Respuesta desconocida</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Informativo</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Con sospecha</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Ninguna sospecha</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Riesgo bajo</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Riesgo alto</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>Ready to send</source>
        <translation>Listo para enviar</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>With the service</source>
        <translation>En revisión con Unico</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Plazo vencido</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Requiere revisión</translation>
    </message>
    <message>
        <source>Take the picture again</source>
        <translation>Tomar la foto otra vez</translation>
    </message>
    <message>
        <source>Still being checked</source>
        <translation>Todavía en verificación</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>No se completó</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
</context>
</TS>
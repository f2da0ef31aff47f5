<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Camera</name>
    <message>
        <source>The camera is resting</source>
        <translation>The camera is off</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>The camera is starting</translation>
    </message>
    <message>
        <source>The camera is ready</source>
        <translation>The camera is ready</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>No camera found</translation>
    </message>
    <message>
        <source>Another program uses the camera</source>
        <translation>Another program uses the camera</translation>
    </message>
    <message>
        <source>The camera is covered</source>
        <translation>The camera is covered</translation>
    </message>
    <message>
        <source>The camera's picture stands still</source>
        <translation>The camera's picture stands still</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <translation>The camera was unplugged</translation>
    </message>
    <message>
        <source>The camera is slow</source>
        <translation>The camera is slow</translation>
    </message>
    <message>
        <source>The camera's picture is too small</source>
        <translation>The camera's picture is too small</translation>
    </message>
    <message>
        <source>This is an infrared camera</source>
        <translation>This is an infrared camera</translation>
    </message>
    <message>
        <source>Virtual cameras are not allowed here</source>
        <translation>Virtual cameras aren't allowed here</translation>
    </message>
    <message>
        <source>It wakes up with the next customer.</source>
        <translation>It wakes up with the next customer.</translation>
    </message>
    <message>
        <source>Just a moment.</source>
        <translation>Just a moment.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nothing to do.</translation>
    </message>
    <message>
        <source>Plug in the camera; it is found by itself.</source>
        <translation>Plug in the camera; it is found by itself.</translation>
    </message>
    <message>
        <source>Close the other program: a video call, or a browser with the camera on.</source>
        <translation>Close the other program: a video call, or a browser with the camera on.</translation>
    </message>
    <message>
        <source>Open the slider on the lens or take away what covers it.</source>
        <translation>Open the slider on the lens or take away what covers it.</translation>
    </message>
    <message>
        <source>It is being restarted; if it stays so, unplug it and plug it in again.</source>
        <translation>It's being restarted; if it keeps happening, unplug it and plug it in again.</translation>
    </message>
    <message>
        <source>Plug it in again; the visit goes on where it was.</source>
        <translation>Plug it back in; the visit picks up where it left off.</translation>
    </message>
    <message>
        <source>More light helps; or plug it straight into the computer, without a hub.</source>
        <translation>More light helps, or plug it straight into the computer without a hub.</translation>
    </message>
    <message>
        <source>Use a camera with at least 640 by 480 pixels.</source>
        <translation>Use a camera with at least 640 by 480 pixels.</translation>
    </message>
    <message>
        <source>Choose the colour camera in the settings.</source>
        <translation>Choose the color camera in the settings.</translation>
    </message>
    <message>
        <source>Choose a real camera in the settings.</source>
        <translation>Choose a real camera in the settings.</translation>
    </message>
</context>
<context>
    <name>Capability</name>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Living person</source>
        <translation>Liveness</translation>
    </message>
    <message>
        <source>Fraud suspicion</source>
        <translation>Fraud suspicion</translation>
    </message>
    <message>
        <source>Risk score</source>
        <translation>Risk score</translation>
    </message>
    <message>
        <source>Government picture (Serpro)</source>
        <translation>Government photo (Serpro)</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>Confirmed again</source>
        <translation>Reverification</translation>
    </message>
    <message>
        <source>Of age</source>
        <translation>Of legal age</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Number on the document</source>
        <translation>Number on the document</translation>
    </message>
    <message>
        <source>Face on the document</source>
        <translation>Face on the document</translation>
    </message>
    <message>
        <source>Genuine document</source>
        <translation>Genuine document</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Decision of the service</source>
        <translation>Decision of the service</translation>
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
        <translation>Social Security number (USA)</translation>
    </message>
    <message>
        <source>Brazilian passport</source>
        <translation>Brazilian passport</translation>
    </message>
    <message>
        <source>Argentine passport</source>
        <translation>Argentine passport</translation>
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
        <translation>Identity card (Ecuador)</translation>
    </message>
    <message>
        <source>US passport</source>
        <translation>US passport</translation>
    </message>
    <message>
        <source>CUI (Guatemala)</source>
        <translation>CUI (Guatemala)</translation>
    </message>
    <message>
        <source>Identity card (Uruguay)</source>
        <translation>Identity card (Uruguay)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Email address</translation>
    </message>
    <message>
        <source>NIK (Indonesia)</source>
        <translation>NIK (Indonesia)</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>US driver licence</source>
        <translation>US driver's license</translation>
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
        <translation>Kind of ID</translation>
    </message>
    <message>
        <source>Customer's number</source>
        <translation>Customer's ID number</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Customer's data</source>
        <translation>Customer's data</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Use case</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Selfie</source>
        <translation>Selfie</translation>
    </message>
    <message>
        <source>What to compare with</source>
        <translation>What to compare with</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Selfie's process</source>
        <translation>Check with the selfie</translation>
    </message>
    <message>
        <source>Document pictures</source>
        <translation>Document pictures</translation>
    </message>
    <message>
        <source>Stored document</source>
        <translation>Stored document</translation>
    </message>
    <message>
        <source>Process number</source>
        <translation>Check number</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Purpose of the journey</source>
        <translation>Purpose of the check</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Return address</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Customer's ID number</translation>
    </message>
    <message>
        <source>Name shown on the phone</source>
        <translation>Name shown on the phone</translation>
    </message>
    <message>
        <source>Customer's phone</source>
        <translation>Customer's phone</translation>
    </message>
    <message>
        <source>Customer's e-mail</source>
        <translation>Customer's email</translation>
    </message>
    <message>
        <source>Send the link by</source>
        <translation>Send the link by</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Your reference</translation>
    </message>
    <message>
        <source>Branch of the journey</source>
        <translation>Branch of the check</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Back camera</source>
        <translation>Rear camera</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Reason shown to the customer</source>
        <translation>Reason shown to the customer</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Selfie that proves a living person</source>
        <translation>Selfie with liveness</translation>
    </message>
    <message>
        <source>Identity by selfie</source>
        <translation>Identity by selfie</translation>
    </message>
    <message>
        <source>Living person and fraud check</source>
        <translation>Liveness and fraud check</translation>
    </message>
    <message>
        <source>Identity with risk score</source>
        <translation>Identity with risk score</translation>
    </message>
    <message>
        <source>Identity and documents</source>
        <translation>Identity and documents</translation>
    </message>
    <message>
        <source>Identity and electronic signature</source>
        <translation>Identity and electronic signature</translation>
    </message>
    <message>
        <source>Identity, documents and signature</source>
        <translation>Identity, documents and signature</translation>
    </message>
    <message>
        <source>Identity, risk score and fraud check</source>
        <translation>Identity, risk score and fraud check</translation>
    </message>
    <message>
        <source>Identity, risk, fraud check and documents</source>
        <translation>Identity, risk, fraud check and documents</translation>
    </message>
    <message>
        <source>Identity, risk, fraud check and signature</source>
        <translation>Identity, risk, fraud check and signature</translation>
    </message>
    <message>
        <source>Identity, risk, fraud check, documents and signature</source>
        <translation>Identity, risk, fraud check, documents and signature</translation>
    </message>
    <message>
        <source>Identity, risk score and government picture</source>
        <translation>Identity, risk score and government picture</translation>
    </message>
    <message>
        <source>Identity, risk, government picture and documents</source>
        <translation>Identity, risk, government picture and documents</translation>
    </message>
    <message>
        <source>Identity, risk, government picture, documents and signature</source>
        <translation>Identity, risk, government picture, documents and signature</translation>
    </message>
    <message>
        <source>Payroll loan</source>
        <translation>Payroll loan</translation>
    </message>
    <message>
        <source>Identity and fraud check</source>
        <translation>Identity and fraud check</translation>
    </message>
    <message>
        <source>Identity and documents, without risk score</source>
        <translation>Identity and documents, without risk score</translation>
    </message>
    <message>
        <source>Identity and signature, without risk score</source>
        <translation>Identity and signature, without risk score</translation>
    </message>
    <message>
        <source>Identity, documents and signature, without risk score</source>
        <translation>Identity, documents and signature, without risk score</translation>
    </message>
    <message>
        <source>Identity, government picture, documents and signature</source>
        <translation>Identity, government picture, documents and signature</translation>
    </message>
    <message>
        <source>Identity, fraud check and documents</source>
        <translation>Identity, fraud check and documents</translation>
    </message>
    <message>
        <source>Identity, fraud check and signature</source>
        <translation>Identity, fraud check and signature</translation>
    </message>
    <message>
        <source>Identity, fraud check, documents and signature</source>
        <translation>Identity, fraud check, documents and signature</translation>
    </message>
    <message>
        <source>Same person as before</source>
        <translation>Same person as before</translation>
    </message>
    <message>
        <source>Same person as before, with fraud check</source>
        <translation>Same person as before, with fraud check</translation>
    </message>
    <message>
        <source>Same person as before, with signature</source>
        <translation>Same person as before, with signature</translation>
    </message>
    <message>
        <source>Confirm a known customer again</source>
        <translation>Confirm a known customer again</translation>
    </message>
    <message>
        <source>Age check with number</source>
        <translation>Age check with ID number</translation>
    </message>
    <message>
        <source>Age check without number</source>
        <translation>Age check without ID number</translation>
    </message>
    <message>
        <source>Find out who a face belongs to</source>
        <translation>Find out who a face belongs to</translation>
    </message>
    <message>
        <source>Same person as before, as the risk asks</source>
        <translation>Same person as before, as the risk asks</translation>
    </message>
    <message>
        <source>Confirm a transaction</source>
        <translation>Confirm a transaction</translation>
    </message>
</context>
<context>
    <name>Instruction</name>
    <message>
        <source>Look into the camera</source>
        <translation>Look into the camera</translation>
    </message>
    <message>
        <source>One person only, please</source>
        <translation>One person only, please</translation>
    </message>
    <message>
        <source>Come closer</source>
        <translation>Come closer</translation>
    </message>
    <message>
        <source>Move back a little</source>
        <translation>Move back a little</translation>
    </message>
    <message>
        <source>Move to your left</source>
        <translation>Move to your left</translation>
    </message>
    <message>
        <source>Move to your right</source>
        <translation>Move to your right</translation>
    </message>
    <message>
        <source>Move up a little</source>
        <translation>Move up a little</translation>
    </message>
    <message>
        <source>Move down a little</source>
        <translation>Move down a little</translation>
    </message>
    <message>
        <source>Turn your head to your left</source>
        <translation>Turn your head to your left</translation>
    </message>
    <message>
        <source>Turn your head to your right</source>
        <translation>Turn your head to your right</translation>
    </message>
    <message>
        <source>Lift your chin</source>
        <translation>Lift your chin</translation>
    </message>
    <message>
        <source>Lower your chin</source>
        <translation>Lower your chin</translation>
    </message>
    <message>
        <source>Hold your head straight</source>
        <translation>Hold your head straight</translation>
    </message>
    <message>
        <source>Open your eyes</source>
        <translation>Open your eyes</translation>
    </message>
    <message>
        <source>Close your mouth</source>
        <translation>Close your mouth</translation>
    </message>
    <message>
        <source>Uncover your face</source>
        <translation>Uncover your face</translation>
    </message>
    <message>
        <source>More light on the face</source>
        <translation>More light on the face</translation>
    </message>
    <message>
        <source>Less light on the face</source>
        <translation>Less light on the face</translation>
    </message>
    <message>
        <source>Turn to the light</source>
        <translation>Turn to the light</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Hold still</translation>
    </message>
    <message>
        <source>The picture is not sharp: wipe the lens</source>
        <translation>The picture is not sharp: wipe the lens</translation>
    </message>
    <message>
        <source>Great, stay like this</source>
        <translation>Great, stay like this</translation>
    </message>
    <message>
        <source>Hold the document in the frame</source>
        <translation>Hold the document in the frame</translation>
    </message>
    <message>
        <source>Bring the document closer</source>
        <translation>Bring the document closer</translation>
    </message>
    <message>
        <source>Move the document away</source>
        <translation>Move the document away</translation>
    </message>
    <message>
        <source>Move the document to the left</source>
        <translation>Move the document to the left</translation>
    </message>
    <message>
        <source>Move the document to the right</source>
        <translation>Move the document to the right</translation>
    </message>
    <message>
        <source>Move the document up</source>
        <translation>Move the document up</translation>
    </message>
    <message>
        <source>Move the document down</source>
        <translation>Move the document down</translation>
    </message>
    <message>
        <source>Turn the document straight</source>
        <translation>Turn the document straight</translation>
    </message>
    <message>
        <source>Tilt the document: it reflects the light</source>
        <translation>Tilt the document: it reflects the light</translation>
    </message>
    <message>
        <source>Hold the document still</source>
        <translation>Hold the document still</translation>
    </message>
    <message>
        <source>More light on the document</source>
        <translation>More light on the document</translation>
    </message>
    <message>
        <source>Show all four corners</source>
        <translation>Show all four corners</translation>
    </message>
    <message>
        <source>Turn it over: this is the same side</source>
        <translation>Turn it over: this is the same side</translation>
    </message>
    <message>
        <source>Great, keep it like this</source>
        <translation>Great, keep it like this</translation>
    </message>
    <message>
        <source>Take the picture with the button</source>
        <translation>Take the picture with the button</translation>
    </message>
    <message>
        <source>About %1 cm closer</source>
        <translation>About %1 cm closer</translation>
    </message>
    <message>
        <source>About %1 cm farther away</source>
        <translation>About %1 cm farther away</translation>
    </message>
    <message>
        <source>This camera can not read this document: set it to 1080p, or use the phone</source>
        <translation>This camera can't read this document: set it to 1080p, or use the phone</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Could be better</translation>
    </message>
    <message>
        <source>Not good enough</source>
        <translation>Not good enough</translation>
    </message>
</context>
<context>
    <name>Liveness</name>
    <message>
        <source>Not checked</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Size of the picture</source>
        <translation>Size of the picture</translation>
    </message>
    <message>
        <source>Exactly one face</source>
        <translation>Exactly one face</translation>
    </message>
    <message>
        <source>Distance between the eyes</source>
        <translation>Distance between the eyes</translation>
    </message>
    <message>
        <source>Size of the head</source>
        <translation>Size of the head</translation>
    </message>
    <message>
        <source>Room at the left</source>
        <translation>Room at the left</translation>
    </message>
    <message>
        <source>Room at the right</source>
        <translation>Room at the right</translation>
    </message>
    <message>
        <source>Room above the head</source>
        <translation>Room above the head</translation>
    </message>
    <message>
        <source>Room below the chin</source>
        <translation>Room below the chin</translation>
    </message>
    <message>
        <source>Head turned to the side</source>
        <translation>Head turned to the side</translation>
    </message>
    <message>
        <source>Head up or down</source>
        <translation>Head up or down</translation>
    </message>
    <message>
        <source>Head tilted</source>
        <translation>Head tilted</translation>
    </message>
    <message>
        <source>Open eyes</source>
        <translation>Open eyes</translation>
    </message>
    <message>
        <source>Closed mouth</source>
        <translation>Closed mouth</translation>
    </message>
    <message>
        <source>Face uncovered</source>
        <translation>Face uncovered</translation>
    </message>
    <message>
        <source>Light on the face</source>
        <translation>Light on the face</translation>
    </message>
    <message>
        <source>Contrast on the face</source>
        <translation>Contrast on the face</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>Too dark</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>Too bright</translation>
    </message>
    <message>
        <source>Even light</source>
        <translation>Even light</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Sharpness</translation>
    </message>
    <message>
        <source>Blurred by motion</source>
        <translation>Blurred by motion</translation>
    </message>
    <message>
        <source>Document in the picture</source>
        <translation>Document in the picture</translation>
    </message>
    <message>
        <source>Detail of the document</source>
        <translation>Detail of the document</translation>
    </message>
    <message>
        <source>Sharpness of the document</source>
        <translation>Sharpness of the document</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflections</translation>
    </message>
    <message>
        <source>Light on the document</source>
        <translation>Light on the document</translation>
    </message>
    <message>
        <source>Corners of the document</source>
        <translation>Corners of the document</translation>
    </message>
    <message>
        <source>Side of the document</source>
        <translation>Side of the document</translation>
    </message>
    <message>
        <source>Document moved</source>
        <translation>Document moved</translation>
    </message>
    <message>
        <source>Eyes on the camera</source>
        <translation>Eyes on the camera</translation>
    </message>
</context>
<context>
    <name>Ocr</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Social name</source>
        <translation>Social name</translation>
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
        <translation>Document number</translation>
    </message>
    <message>
        <source>RENACH</source>
        <translation>RENACH</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>First licence</source>
        <translation>First license</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Issued at</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <translation>Issuing state</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>Issuing country</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Age check</source>
        <translation>Age check</translation>
    </message>
    <message>
        <source>On the customer's phone</source>
        <translation>On the customer's phone</translation>
    </message>
    <message>
        <source>Check who the customer is, with a selfie.</source>
        <translation>Check who the customer is, with a selfie.</translation>
    </message>
    <message>
        <source>Check that it is the same person as before.</source>
        <translation>Check that it is the same person as before.</translation>
    </message>
    <message>
        <source>Read and check the customer's document.</source>
        <translation>Read and check the customer's document.</translation>
    </message>
    <message>
        <source>Check that the customer is of age.</source>
        <translation>Check that the customer is of age.</translation>
    </message>
    <message>
        <source>Send a link; the customer does it on the phone.</source>
        <translation>Send a link; the customer does it on the phone.</translation>
    </message>
</context>
<context>
    <name>Override</name>
    <message>
        <source>Glasses, veil or headscarf</source>
        <translation>Glasses, veil or headscarf</translation>
    </message>
    <message>
        <source>Disability or age</source>
        <translation>Disability or age</translation>
    </message>
    <message>
        <source>The light can not be changed</source>
        <translation>The light can't be changed</translation>
    </message>
    <message>
        <source>The document is worn</source>
        <translation>The document is worn</translation>
    </message>
    <message>
        <source>The guidance is wrong</source>
        <translation>The on-screen guidance doesn't help</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This is not right: %1</source>
        <translation>Please check: %1</translation>
    </message>
    <message>
        <source>The service does not know this API key</source>
        <translation>The service doesn't know this API key</translation>
    </message>
    <message>
        <source>The service did not accept our access</source>
        <translation>The service refused this counter's access</translation>
    </message>
    <message>
        <source>Our access to the service ran out</source>
        <translation>This counter's access has expired</translation>
    </message>
    <message>
        <source>This API key only takes pictures from Unico's own capture</source>
        <translation>This API key only takes pictures from Unico's own capture</translation>
    </message>
    <message>
        <source>The picture took too long to arrive</source>
        <translation>The picture took too long to arrive</translation>
    </message>
    <message>
        <source>This picture was already used once</source>
        <translation>This picture was already used once</translation>
    </message>
    <message>
        <source>The access did not reach the service</source>
        <translation>The access didn't reach the service</translation>
    </message>
    <message>
        <source>The API key did not reach the service</source>
        <translation>The API key didn't reach the service</translation>
    </message>
    <message>
        <source>The service could not read what we sent</source>
        <translation>The service couldn't read what we sent</translation>
    </message>
    <message>
        <source>The customer's data is missing</source>
        <translation>The customer's data is missing</translation>
    </message>
    <message>
        <source>The customer's number is missing</source>
        <translation>The customer's ID number is missing</translation>
    </message>
    <message>
        <source>The customer's name is missing</source>
        <translation>The customer's name is missing</translation>
    </message>
    <message>
        <source>This e-mail address is not right</source>
        <translation>Invalid email address</translation>
    </message>
    <message>
        <source>The picture is missing</source>
        <translation>The picture is missing</translation>
    </message>
    <message>
        <source>This date of birth is not right</source>
        <translation>Invalid date of birth</translation>
    </message>
    <message>
        <source>This phone number is not right</source>
        <translation>Invalid phone number</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>There is nothing to compare with</translation>
    </message>
    <message>
        <source>This date of birth is more than 150 years ago</source>
        <translation>This date of birth is more than 150 years ago</translation>
    </message>
    <message>
        <source>The customer is too young for this check</source>
        <translation>The customer is too young for this check</translation>
    </message>
    <message>
        <source>The service does not know this use case</source>
        <translation>The service doesn't know this use case</translation>
    </message>
    <message>
        <source>The earlier process number is not right</source>
        <translation>The earlier check's number isn't right</translation>
    </message>
    <message>
        <source>The selfie's process can not be linked</source>
        <translation>It can't be linked to the check with the selfie</translation>
    </message>
    <message>
        <source>The service does not know this purpose</source>
        <translation>The service doesn't know this purpose</translation>
    </message>
    <message>
        <source>The document is missing</source>
        <translation>The document is missing</translation>
    </message>
    <message>
        <source>This process exists already</source>
        <translation>This check already exists</translation>
    </message>
    <message>
        <source>The service can not open this kind of picture</source>
        <translation>The service can't open this kind of picture</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <translation>The picture is too large</translation>
    </message>
    <message>
        <source>This number does not exist</source>
        <translation>Invalid number</translation>
    </message>
    <message>
        <source>Choose M or F</source>
        <translation>Choose Female or Male</translation>
    </message>
    <message>
        <source>The name has characters that do not belong</source>
        <translation>The name has characters that do not belong</translation>
    </message>
    <message>
        <source>The earlier process can not be used for this</source>
        <translation>The earlier check can't be used for this</translation>
    </message>
    <message>
        <source>The earlier process was not found</source>
        <translation>The earlier check was not found</translation>
    </message>
    <message>
        <source>The picture is too small</source>
        <translation>The picture is too small</translation>
    </message>
    <message>
        <source>The notification settings are incomplete</source>
        <translation>The notification settings are incomplete</translation>
    </message>
    <message>
        <source>The service could not open the picture</source>
        <translation>The service couldn't open the picture</translation>
    </message>
    <message>
        <source>This counter may not do this</source>
        <translation>This counter may not do this</translation>
    </message>
    <message>
        <source>This number is under review for suspected fraud</source>
        <translation>This ID number is under review for suspected fraud</translation>
    </message>
    <message>
        <source>This number is still being analysed</source>
        <translation>This ID number is still being reviewed</translation>
    </message>
    <message>
        <source>No branch is set for this counter</source>
        <translation>No branch is set for this counter</translation>
    </message>
    <message>
        <source>The document did not arrive</source>
        <translation>The document didn't arrive</translation>
    </message>
    <message>
        <source>The service could not read the document</source>
        <translation>The service couldn't read the document</translation>
    </message>
    <message>
        <source>The service had a failure of its own</source>
        <translation>The service had a failure of its own</translation>
    </message>
    <message>
        <source>The tenant of this counter is wrong</source>
        <translation>The tenant of this counter is wrong</translation>
    </message>
    <message>
        <source>Unico has not activated this application</source>
        <translation>Unico has not activated this application</translation>
    </message>
    <message>
        <source>The sign-in to the service was incomplete</source>
        <translation>The sign-in to the service was incomplete</translation>
    </message>
    <message>
        <source>The sign-in was too old when it arrived</source>
        <translation>The sign-in was too old when it arrived</translation>
    </message>
    <message>
        <source>The service could not verify our signature</source>
        <translation>The service couldn't verify our signature</translation>
    </message>
    <message>
        <source>Our private key is no longer accepted</source>
        <translation>Our private key is no longer accepted</translation>
    </message>
    <message>
        <source>The sign-in was already used</source>
        <translation>The sign-in was already used</translation>
    </message>
    <message>
        <source>The account of this counter is not active</source>
        <translation>The account of this counter is not active</translation>
    </message>
    <message>
        <source>The account of this counter lacks permissions</source>
        <translation>The account of this counter lacks permissions</translation>
    </message>
    <message>
        <source>The account is locked for a while</source>
        <translation>The account is locked for a while</translation>
    </message>
    <message>
        <source>The sign-in named somebody else</source>
        <translation>The sign-in named someone else</translation>
    </message>
    <message>
        <source>The service could not read our sign-in</source>
        <translation>The service couldn't read our sign-in</translation>
    </message>
    <message>
        <source>The service could not read our signature</source>
        <translation>The service couldn't read our signature</translation>
    </message>
    <message>
        <source>The sign-in had too much in it</source>
        <translation>The sign-in had too much in it</translation>
    </message>
    <message>
        <source>This network may not use the account</source>
        <translation>This network may not use the account</translation>
    </message>
    <message>
        <source>The account may not be used at this hour</source>
        <translation>The account may not be used at this hour</translation>
    </message>
    <message>
        <source>The service could not read our access</source>
        <translation>The service couldn't read our access</translation>
    </message>
    <message>
        <source>The service has no API key set for this flow</source>
        <translation>The service has no API key set for this flow</translation>
    </message>
    <message>
        <source>The process was not found</source>
        <translation>The check was not found</translation>
    </message>
    <message>
        <source>This kind of number can not be used here</source>
        <translation>This kind of ID can't be used here</translation>
    </message>
    <message>
        <source>Choose new pictures or the stored document, not both</source>
        <translation>Choose new pictures or the stored document, not both</translation>
    </message>
    <message>
        <source>The flow's name is not right</source>
        <translation>The flow's name isn't right</translation>
    </message>
    <message>
        <source>The name is longer than 50 characters</source>
        <translation>The name is longer than 50 characters</translation>
    </message>
    <message>
        <source>WhatsApp and SMS need a phone number of 13 digits</source>
        <translation>WhatsApp and SMS need a phone number of 13 digits</translation>
    </message>
    <message>
        <source>Sending by e-mail needs an e-mail address</source>
        <translation>Sending by email needs an email address</translation>
    </message>
    <message>
        <source>The signature needs an e-mail address</source>
        <translation>The signature needs an email address</translation>
    </message>
    <message>
        <source>This flow needs a use case</source>
        <translation>This flow needs a use case</translation>
    </message>
    <message>
        <source>The return address is not right</source>
        <translation>The return address isn't right</translation>
    </message>
    <message>
        <source>The branch number is not right</source>
        <translation>The branch number isn't right</translation>
    </message>
    <message>
        <source>The validity must be longer than zero</source>
        <translation>The validity must be longer than zero</translation>
    </message>
    <message>
        <source>The back camera does not go with documents or signatures</source>
        <translation>The rear camera can't be used with documents or signatures</translation>
    </message>
    <message>
        <source>The amount needs a currency</source>
        <translation>The amount needs a currency</translation>
    </message>
    <message>
        <source>The amount is not a number</source>
        <translation>The amount is not a number</translation>
    </message>
    <message>
        <source>This amount can be read in two ways</source>
        <translation>This amount can be read in two ways</translation>
    </message>
    <message>
        <source>The process number is not right</source>
        <translation>The check number isn't right</translation>
    </message>
    <message>
        <source>The provisioning file was exchanged while it was read</source>
        <translation>The provisioning file was exchanged while it was read</translation>
    </message>
    <message>
        <source>No connection to the service</source>
        <translation>No connection to the service</translation>
    </message>
    <message>
        <source>The service's address was not found</source>
        <translation>The service's address wasn't found</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>The connection was refused</translation>
    </message>
    <message>
        <source>The service can not be reached</source>
        <translation>The service can't be reached</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>The service didn't answer in time</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>The connection broke</translation>
    </message>
    <message>
        <source>The connection ended without an answer</source>
        <translation>The connection ended without an answer</translation>
    </message>
    <message>
        <source>The network opens protected connections</source>
        <translation>The network opens protected connections</translation>
    </message>
    <message>
        <source>The service's certificate is not trusted here</source>
        <translation>The service's certificate is not trusted here</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>The certificate has expired</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>The certificate is not valid yet</translation>
    </message>
    <message>
        <source>The certificate belongs to another address</source>
        <translation>The certificate belongs to another address</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password</source>
        <translation>The proxy asks for a user and a password</translation>
    </message>
    <message>
        <source>This computer's clock is wrong</source>
        <translation>This computer's clock is wrong</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>Too many checks are waiting for the network</source>
        <translation>Too many checks are waiting for the network</translation>
    </message>
    <message>
        <source>Checks have waited too long for the network</source>
        <translation>Checks have waited too long for the network</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>The visit log is damaged</translation>
    </message>
    <message>
        <source>The journal was written by a newer version</source>
        <translation>The visit log was written by a newer version</translation>
    </message>
    <message>
        <source>The journal's key does not fit</source>
        <translation>The visit log's key doesn't match</translation>
    </message>
    <message>
        <source>The program is already open</source>
        <translation>The program is already open</translation>
    </message>
    <message>
        <source>The configuration has a key that nobody knows</source>
        <translation>The configuration has an unknown key</translation>
    </message>
    <message>
        <source>A key of the configuration is missing</source>
        <translation>A key of the configuration is missing</translation>
    </message>
    <message>
        <source>A value in the configuration is not right</source>
        <translation>A value in the configuration isn't right</translation>
    </message>
    <message>
        <source>The configuration can not be read</source>
        <translation>The configuration can't be read</translation>
    </message>
    <message>
        <source>A secret of the configuration is missing</source>
        <translation>A secret of the configuration is missing</translation>
    </message>
    <message>
        <source>This computer has no place for secrets</source>
        <translation>This computer has no vault for secrets</translation>
    </message>
    <message>
        <source>This file is not a picture</source>
        <translation>This file is not a picture</translation>
    </message>
    <message>
        <source>The picture's file is damaged</source>
        <translation>The picture's file is damaged</translation>
    </message>
    <message>
        <source>This file is too large to open safely</source>
        <translation>This file is too large to open safely</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>The file is empty</translation>
    </message>
    <message>
        <source>The picture can not be made small enough</source>
        <translation>The picture can't be made small enough</translation>
    </message>
    <message>
        <source>The service's answer has no process number</source>
        <translation>The service's answer has no check number</translation>
    </message>
    <message>
        <source>The file in the answer is damaged</source>
        <translation>The file in the answer is damaged</translation>
    </message>
    <message>
        <source>The service's answer could not be read</source>
        <translation>The service's answer couldn't be read</translation>
    </message>
    <message>
        <source>The service's answer is too large</source>
        <translation>The service's answer is too large</translation>
    </message>
    <message>
        <source>The service sent a kind of file we do not know</source>
        <translation>The service sent a kind of file we do not know</translation>
    </message>
    <message>
        <source>The end of the audit trail does not fit</source>
        <translation>The end of the audit trail doesn't fit</translation>
    </message>
    <message>
        <source>The service refused our sign-in</source>
        <translation>The service refused our sign-in</translation>
    </message>
    <message>
        <source>The answer to our sign-in could not be read</source>
        <translation>The answer to our sign-in couldn't be read</translation>
    </message>
    <message>
        <source>The camera gave no picture</source>
        <translation>The camera gave no picture</translation>
    </message>
    <message>
        <source>What --from names can not be used</source>
        <translation>What --from names can't be used</translation>
    </message>
    <message>
        <source>The reason shown to the customer is not right</source>
        <translation>The reason shown to the customer isn't right</translation>
    </message>
    <message>
        <source>This computer's clock was moved</source>
        <translation>This computer's clock was changed</translation>
    </message>
    <message>
        <source>This service has no API key</source>
        <translation>This service has no API key</translation>
    </message>
    <message>
        <source>The consent text is missing</source>
        <translation>The consent text is missing</translation>
    </message>
    <message>
        <source>The credentials are not set</source>
        <translation>The credentials aren't set</translation>
    </message>
    <message>
        <source>The configuration is not written in UTF-8</source>
        <translation>The configuration is not written in UTF-8</translation>
    </message>
    <message>
        <source>The service's addresses are not set</source>
        <translation>The service's addresses aren't set</translation>
    </message>
    <message>
        <source>A secret is named in a way we do not know</source>
        <translation>A secret is named in a way we do not know</translation>
    </message>
    <message>
        <source>Others can read a secret's file</source>
        <translation>Other users can read a secret's file</translation>
    </message>
    <message>
        <source>This service is not set up</source>
        <translation>This service is not set up</translation>
    </message>
    <message>
        <source>The configuration has a typing error</source>
        <translation>The configuration has a typing error</translation>
    </message>
    <message>
        <source>A value in the configuration is of the wrong kind</source>
        <translation>A value in the configuration is of the wrong kind</translation>
    </message>
    <message>
        <source>This file may not be fetched from there</source>
        <translation>This file may not be fetched from there</translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation>The file is no longer there</translation>
    </message>
    <message>
        <source>The file's address led elsewhere</source>
        <translation>The file's address led elsewhere</translation>
    </message>
    <message>
        <source>The service's address is not right</source>
        <translation>The service's address isn't right</translation>
    </message>
    <message>
        <source>Too many connections at once</source>
        <translation>Too many connections at once</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>The file couldn't be read</translation>
    </message>
    <message>
        <source>The proxy refused the connection</source>
        <translation>The proxy refused the connection</translation>
    </message>
    <message>
        <source>The proxy can not be reached</source>
        <translation>The proxy can't be reached</translation>
    </message>
    <message>
        <source>This kind of proxy is not supported</source>
        <translation>This kind of proxy is not supported</translation>
    </message>
    <message>
        <source>The audit trail was changed</source>
        <translation>The audit trail was changed</translation>
    </message>
    <message>
        <source>The journal is busy</source>
        <translation>The visit log is busy</translation>
    </message>
    <message>
        <source>The journal can not be opened</source>
        <translation>The visit log can't be opened</translation>
    </message>
    <message>
        <source>The journal is closed</source>
        <translation>The visit log is closed</translation>
    </message>
    <message>
        <source>This customer's data was erased</source>
        <translation>This customer's data was erased</translation>
    </message>
    <message>
        <source>This can not be done with this entry</source>
        <translation>This can't be done with this check</translation>
    </message>
    <message>
        <source>The disk gave an error</source>
        <translation>The disk gave an error</translation>
    </message>
    <message>
        <source>The journal's key is missing</source>
        <translation>The visit log's key is missing</translation>
    </message>
    <message>
        <source>Others can read the journal's key</source>
        <translation>Other users can read the visit log's key</translation>
    </message>
    <message>
        <source>The journal's key can not be changed here</source>
        <translation>The visit log's key can't be changed here</translation>
    </message>
    <message>
        <source>The journal's key can not be read</source>
        <translation>The visit log's key can't be read</translation>
    </message>
    <message>
        <source>This computer has no place for the journal's key</source>
        <translation>This computer has no vault for the visit log's key</translation>
    </message>
    <message>
        <source>This entry is not in the journal</source>
        <translation>This check is not in the visit log</translation>
    </message>
    <message>
        <source>Others can read the journal</source>
        <translation>Other users can read the visit log</translation>
    </message>
    <message>
        <source>The journal's folder is read-only</source>
        <translation>The visit log's folder is read-only</translation>
    </message>
    <message>
        <source>This entry is being sent right now</source>
        <translation>This check is being sent right now</translation>
    </message>
    <message>
        <source>The vault did not give out the journal's key</source>
        <translation>The vault did not release the visit log's key</translation>
    </message>
    <message>
        <source>The company's certificate file can not be used</source>
        <translation>The company's certificate file can't be used</translation>
    </message>
    <message>
        <source>The protected connection was not made</source>
        <translation>The protected connection wasn't made</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>Too many requests at once</translation>
    </message>
    <message>
        <source>The process ended in an error</source>
        <translation>The check ended in an error</translation>
    </message>
    <message>
        <source>The link to the file ran out</source>
        <translation>The link to the file ran out</translation>
    </message>
    <message>
        <source>Something in the form is not right</source>
        <translation>Something in the form isn't right</translation>
    </message>
    <message>
        <source>The picture can not be used</source>
        <translation>The picture can't be used</translation>
    </message>
    <message>
        <source>What we compare with can not be used</source>
        <translation>What we compare with can't be used</translation>
    </message>
    <message>
        <source>This counter is not set up right</source>
        <translation>This counter is not set up right</translation>
    </message>
    <message>
        <source>The company network did not let us through</source>
        <translation>The company network didn't let us through</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>The connection is not safe</translation>
    </message>
    <message>
        <source>The service is having trouble</source>
        <translation>The service is having trouble</translation>
    </message>
    <message>
        <source>We do not know whether the service took it</source>
        <translation>We don't know whether the service received it</translation>
    </message>
    <message>
        <source>It was not found</source>
        <translation>It wasn't found</translation>
    </message>
    <message>
        <source>The time ran out</source>
        <translation>The time ran out</translation>
    </message>
    <message>
        <source>The camera has a problem</source>
        <translation>The camera has a problem</translation>
    </message>
    <message>
        <source>The program can not write its records</source>
        <translation>The program can't write its records</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Something unexpected happened</translation>
    </message>
    <message>
        <source>Try again; if it stays so, set this computer's clock.</source>
        <translation>Try again; if it keeps happening, set this computer's clock.</translation>
    </message>
    <message>
        <source>Day, month and year must be a real day that is not in the future.</source>
        <translation>Use a real date that isn't in the future.</translation>
    </message>
    <message>
        <source>Brazil: country, area and number, 13 digits in all. Elsewhere with the country's prefix.</source>
        <translation>Brazil: country, area and number, 13 digits in all. Elsewhere with the country's prefix.</translation>
    </message>
    <message>
        <source>Read it again from the document: one digit is wrong.</source>
        <translation>Check every digit and letter against the document.</translation>
    </message>
    <message>
        <source>Use letters, spaces, apostrophes, hyphens and dots only.</source>
        <translation>Use letters, spaces, apostrophes, hyphens and dots only.</translation>
    </message>
    <message>
        <source>Tell the manager: ask Unico for a key that takes pictures without the SDK.</source>
        <translation>Tell the manager: ask Unico for a key that takes pictures without the SDK.</translation>
    </message>
    <message>
        <source>Choose a real camera in the settings.</source>
        <translation>Choose a real camera in the settings.</translation>
    </message>
    <message>
        <source>Ask IT to install the certificate of the company's proxy, or to leave the service out.</source>
        <translation>Ask IT to install the certificate of the company's proxy, or to leave the service out.</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong. Set the date and the time, then try again.</source>
        <translation>This computer's clock may be wrong. Set the date and time, then try again.</translation>
    </message>
    <message>
        <source>Check it with the customer and correct it.</source>
        <translation>Check it and correct it.</translation>
    </message>
    <message>
        <source>Take the picture again.</source>
        <translation>Take the picture again.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>Take new pictures of the document.</source>
        <translation>Take new pictures of the document.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Wait a moment and try again.</translation>
    </message>
    <message>
        <source>Look for it in Unico's portal before you send it again: a second one may be billed.</source>
        <translation>Look for it in Unico's portal before you send it again: a second one may be billed.</translation>
    </message>
    <message>
        <source>Read its result instead of sending it again.</source>
        <translation>Read its result instead of sending it again.</translation>
    </message>
    <message>
        <source>Start again with a new selfie.</source>
        <translation>Start again with a new selfie.</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi, then try again.</source>
        <translation>Check the network cable or the Wi-Fi, then try again.</translation>
    </message>
    <message>
        <source>Ask IT to let this computer through to the service.</source>
        <translation>Ask IT to allow this computer to reach the service.</translation>
    </message>
    <message>
        <source>Ask IT to install the company's certificate on this computer.</source>
        <translation>Ask IT to install the company's certificate on this computer.</translation>
    </message>
    <message>
        <source>Set the date and the time, then try again.</source>
        <translation>Set the date and the time, then try again.</translation>
    </message>
    <message>
        <source>Tell the manager: account, key and environment must belong together.</source>
        <translation>Tell the manager: account, key and environment must belong together.</translation>
    </message>
    <message>
        <source>Tell the manager: Unico has to issue a new key.</source>
        <translation>Tell the manager: Unico has to issue a new key.</translation>
    </message>
    <message>
        <source>Do not try again now. Tell the manager; the lock ends by itself or Unico lifts it.</source>
        <translation>Do not try again now. Tell the manager; the lock ends by itself or Unico lifts it.</translation>
    </message>
    <message>
        <source>Tell the manager: Unico has to check the API key of this service.</source>
        <translation>Tell the manager: Unico has to check the API key of this service.</translation>
    </message>
    <message>
        <source>Tell the manager, who can ask Unico for it.</source>
        <translation>Tell the manager, who can ask Unico for it.</translation>
    </message>
    <message>
        <source>Tell the manager: the configuration has to be corrected.</source>
        <translation>Tell the manager: the configuration has to be corrected.</translation>
    </message>
    <message>
        <source>Check the camera and its cable.</source>
        <translation>Check the camera and its cable.</translation>
    </message>
    <message>
        <source>Ask IT to make room on the disk.</source>
        <translation>Ask IT to make room on the disk.</translation>
    </message>
    <message>
        <source>Tell the manager before you serve the next customer.</source>
        <translation>Tell the manager before you serve the next customer.</translation>
    </message>
    <message>
        <source>Call support and read out the small code.</source>
        <translation>Call support and read them the code.</translation>
    </message>
    <message>
        <source>Type it with its cents.</source>
        <translation>Type it with its cents.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Take again</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Clear it up</source>
        <translation>Clear it up</translation>
    </message>
    <message>
        <source>Read the result</source>
        <translation>Check the result</translation>
    </message>
    <message>
        <source>Go home</source>
        <translation>Go home</translation>
    </message>
    <message>
        <source>The camera's picture is too bright</source>
        <translation>The camera's picture is too bright</translation>
    </message>
    <message>
        <source>The camera's picture is too dark</source>
        <translation>The camera's picture is too dark</translation>
    </message>
    <message>
        <source>This camera shows a card with little detail</source>
        <translation>This camera shows a card with little detail</translation>
    </message>
    <message>
        <source>This camera can not read a card</source>
        <translation>This camera can't read a card</translation>
    </message>
    <message>
        <source>This camera can not focus on a card</source>
        <translation>This camera can't focus on a card</translation>
    </message>
    <message>
        <source>The camera's picture is not sharp</source>
        <translation>The camera's picture is not sharp</translation>
    </message>
    <message>
        <source>This is a virtual camera</source>
        <translation>This is a virtual camera</translation>
    </message>
    <message>
        <source>This flow needs one more answer</source>
        <translation>This flow needs one more answer</translation>
    </message>
    <message>
        <source>The program stopped three times in ten minutes</source>
        <translation>The program stopped three times in ten minutes</translation>
    </message>
    <message>
        <source>The API key can not be used</source>
        <translation>The API key can't be used</translation>
    </message>
    <message>
        <source>The private key can not be used</source>
        <translation>The private key can't be used</translation>
    </message>
    <message>
        <source>This check was cancelled</source>
        <translation>This check was canceled</translation>
    </message>
    <message>
        <source>This check waited too long and was not sent</source>
        <translation>This check waited too long and wasn't sent</translation>
    </message>
    <message>
        <source>This check was not sent yet</source>
        <translation>This check wasn't sent yet</translation>
    </message>
    <message>
        <source>The service did not take this check</source>
        <translation>The service didn't take this check</translation>
    </message>
    <message>
        <source>This check is being sent right now</source>
        <translation>This check is being sent right now</translation>
    </message>
    <message>
        <source>It is known how this check ended</source>
        <translation>It's known how this check ended</translation>
    </message>
    <message>
        <source>Our sign-in to the service ran out</source>
        <translation>Our sign-in to the service ran out</translation>
    </message>
    <message>
        <source>The demo keeps no journal</source>
        <translation>The demo keeps no visit log</translation>
    </message>
    <message>
        <source>A file of the picture guidance was changed</source>
        <translation>A file of the picture guidance was changed</translation>
    </message>
    <message>
        <source>A file of the picture guidance is missing</source>
        <translation>A file of the picture guidance is missing</translation>
    </message>
    <message>
        <source>A file of the picture guidance can not be read</source>
        <translation>A file of the picture guidance can't be read</translation>
    </message>
    <message>
        <source>The program was closing</source>
        <translation>The program was closing</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>The file couldn't be written</translation>
    </message>
    <message>
        <source>The certificates to apply can not be used</source>
        <translation>The certificates to apply can't be used</translation>
    </message>
    <message>
        <source>The manager's PIN to apply is not right</source>
        <translation>The manager's PIN to apply isn't right</translation>
    </message>
    <message>
        <source>The private key to apply can not be used</source>
        <translation>The private key to apply can't be used</translation>
    </message>
    <message>
        <source>The file to apply is read-only</source>
        <translation>The file to apply is read-only</translation>
    </message>
    <message>
        <source>The configuration could not be written</source>
        <translation>The configuration couldn't be written</translation>
    </message>
    <message>
        <source>No document was found in the picture</source>
        <translation>No document was found in the picture</translation>
    </message>
    <message>
        <source>The picture has to show exactly one face</source>
        <translation>The picture has to show exactly one face</translation>
    </message>
    <message>
        <source>A text in the form can not be sent</source>
        <translation>A text in the form can't be sent</translation>
    </message>
    <message>
        <source>This can not be written into the audit trail</source>
        <translation>This can't be written into the audit trail</translation>
    </message>
    <message>
        <source>This computer trusts no certificates at all</source>
        <translation>This computer trusts no certificates at all</translation>
    </message>
    <message>
        <source>A language of the program is missing</source>
        <translation>A language of the program is missing</translation>
    </message>
    <message>
        <source>Start the visit again. If it happens once more, call support and read out the small code.</source>
        <translation>Start the visit over. If it happens again, call support and read them the code.</translation>
    </message>
    <message>
        <source>Turn on a light in front of the customer.</source>
        <translation>Turn on a light in front of the customer.</translation>
    </message>
    <message>
        <source>Turn the camera away from windows and lamps, or dim the light.</source>
        <translation>Turn the camera away from windows and lamps, or dim the light.</translation>
    </message>
    <message>
        <source>Wipe the lens and hold something with fine print into the guide.</source>
        <translation>Wipe the lens and hold something with fine print into the guide.</translation>
    </message>
    <message>
        <source>For documents take a scanner, or a picture file: “From a file” beside the shutter.</source>
        <translation>For documents take a scanner, or a picture file: “From a file” beside the shutter.</translation>
    </message>
    <message>
        <source>It may do; a camera with more pixels reads documents better.</source>
        <translation>It may do; a camera with more pixels reads documents better.</translation>
    </message>
    <message>
        <source>The file is still being written</source>
        <translation>The file is still being written</translation>
    </message>
    <message>
        <source>The network asks to sign in first</source>
        <translation>The network asks to sign in first</translation>
    </message>
    <message>
        <source>The camera's address is not right</source>
        <translation>The camera's address is not right</translation>
    </message>
    <message>
        <source>The proxy's address is not right</source>
        <translation>The proxy's address is not right</translation>
    </message>
    <message>
        <source>Open a web page on this computer and sign in to the network, then try again.</source>
        <translation>Open a web page on this computer and sign in to the network, then try again.</translation>
    </message>
    <message>
        <source>The selfie is older than 24 hours and no longer counts for a document</source>
        <translation>The selfie is older than 24 hours and no longer counts for a document</translation>
    </message>
    <message>
        <source>The selfie was used for a document already</source>
        <translation>The selfie was used for a document already</translation>
    </message>
    <message>
        <source>Take a new selfie of the customer, then the document.</source>
        <translation>Take a new selfie of the customer, then the document.</translation>
    </message>
    <message>
        <source>The journal is older than what was already sent</source>
        <translation>The journal is older than what was already sent</translation>
    </message>
    <message>
        <source>Clear up the checks whose outcome is unknown; then a manager confirms that it was seen.</source>
        <translation>Clear up the checks whose outcome is unknown; then a manager confirms that it was seen.</translation>
    </message>
    <message>
        <source>Set the date and the time. Until then nothing is erased.</source>
        <translation>Set the date and the time. Until then nothing is erased.</translation>
    </message>
    <message>
        <source>The backup is damaged, or is none</source>
        <translation>The backup is damaged, or is none</translation>
    </message>
    <message>
        <source>The backup was made by a newer version</source>
        <translation>The backup was made by a newer version</translation>
    </message>
    <message>
        <source>This passphrase or key does not open the backup</source>
        <translation>This passphrase or key does not open the backup</translation>
    </message>
    <message>
        <source>The passphrase is shorter than 12 characters</source>
        <translation>The passphrase is shorter than 12 characters</translation>
    </message>
    <message>
        <source>The recovery key can not be used</source>
        <translation>The recovery key can't be used</translation>
    </message>
    <message>
        <source>The backup's file is there already</source>
        <translation>The backup's file is there already</translation>
    </message>
    <message>
        <source>There is a journal here already</source>
        <translation>There is a journal here already</translation>
    </message>
    <message>
        <source>These are not days, or not in order</source>
        <translation>These are not days, or not in order</translation>
    </message>
    <message>
        <source>The badge number is not right</source>
        <translation>The badge number is not right</translation>
    </message>
    <message>
        <source>Somebody else has this badge</source>
        <translation>Someone else has this badge</translation>
    </message>
    <message>
        <source>Two people have one badge</source>
        <translation>Two people have one badge</translation>
    </message>
    <message>
        <source>The first manager can not be read</source>
        <translation>The first manager can't be read</translation>
    </message>
    <message>
        <source>This is the only manager</source>
        <translation>This is the only manager</translation>
    </message>
    <message>
        <source>The person's name is not right</source>
        <translation>The person's name is not right</translation>
    </message>
    <message>
        <source>The person has no role</source>
        <translation>The person has no role</translation>
    </message>
    <message>
        <source>Nobody like that is on the list</source>
        <translation>No one like that is on the list</translation>
    </message>
    <message>
        <source>This PIN is not right</source>
        <translation>This PIN is not right</translation>
    </message>
    <message>
        <source>Several people have this name</source>
        <translation>Several people have this name</translation>
    </message>
    <message>
        <source>The list of people is not kept here</source>
        <translation>The list of people is not kept here</translation>
    </message>
    <message>
        <source>There is no such role</source>
        <translation>There is no such role</translation>
    </message>
    <message>
        <source>A row has too many cells, or too few</source>
        <translation>A row has too many cells, or too few</translation>
    </message>
    <message>
        <source>The list is not a CSV file</source>
        <translation>The list is not a CSV file</translation>
    </message>
    <message>
        <source>The list is not in UTF-8</source>
        <translation>The list is not in UTF-8</translation>
    </message>
    <message>
        <source>The list can not be read</source>
        <translation>The list can't be read</translation>
    </message>
    <message>
        <source>The list's columns are not the right ones</source>
        <translation>The list's columns are not the right ones</translation>
    </message>
    <message>
        <source>The file for the PINs can not be made</source>
        <translation>The file for the PINs can't be made</translation>
    </message>
    <message>
        <source>Some rows of the list are not right</source>
        <translation>Some rows of the list are not right</translation>
    </message>
    <message>
        <source>The list is too long</source>
        <translation>The list is too long</translation>
    </message>
    <message>
        <source>The first manager to apply is not right</source>
        <translation>The first manager to apply is not right</translation>
    </message>
    <message>
        <source>The sign-in service gave an odd answer</source>
        <translation>The sign-in service gave an odd answer</translation>
    </message>
    <message>
        <source>The sign-in was meant for another program</source>
        <translation>The sign-in was meant for another program</translation>
    </message>
    <message>
        <source>The sign-in does not say who it is</source>
        <translation>The sign-in does not say who it is</translation>
    </message>
    <message>
        <source>The sign-in service does not know this program</source>
        <translation>The sign-in service does not know this program</translation>
    </message>
    <message>
        <source>The clocks do not agree</source>
        <translation>The clocks do not agree</translation>
    </message>
    <message>
        <source>The sign-in was refused on the phone</source>
        <translation>The sign-in was refused on the phone</translation>
    </message>
    <message>
        <source>The sign-in service was not found there</source>
        <translation>The sign-in service was not found there</translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation>The sign-in has ended</translation>
    </message>
    <message>
        <source>The code was not used in time</source>
        <translation>The code was not used in time</translation>
    </message>
    <message>
        <source>The sign-in service calls itself something else</source>
        <translation>The sign-in service calls itself something else</translation>
    </message>
    <message>
        <source>The sign-in service does not offer signing in by phone</source>
        <translation>The sign-in service does not offer signing in by phone</translation>
    </message>
    <message>
        <source>This person has no role at the counter</source>
        <translation>This person has no role at the counter</translation>
    </message>
    <message>
        <source>The sign-in belongs to another request</source>
        <translation>The sign-in belongs to another request</translation>
    </message>
    <message>
        <source>This person is switched off here</source>
        <translation>This person is switched off here</translation>
    </message>
    <message>
        <source>The sign-in service was out of reach for too long</source>
        <translation>The sign-in service was out of reach for too long</translation>
    </message>
    <message>
        <source>The sign-in's signature is not right</source>
        <translation>The sign-in's signature is not right</translation>
    </message>
    <message>
        <source>Write days like 2026-03-01, the first one first.</source>
        <translation>Write days like 2026-03-01, the first one first.</translation>
    </message>
    <message>
        <source>Give another badge number, or take it from the other person first.</source>
        <translation>Give another badge number, or take it from the other person first.</translation>
    </message>
    <message>
        <source>Give each person a badge of their own.</source>
        <translation>Give each person a badge of their own.</translation>
    </message>
    <message>
        <source>Run “kiosk provision” again, or “kiosk people add --role manager”.</source>
        <translation>Run “kiosk provision” again, or “kiosk people add --role manager”.</translation>
    </message>
    <message>
        <source>Make somebody else a manager first: nobody else could let people in.</source>
        <translation>Make someone else a manager first. Otherwise no one could let people in.</translation>
    </message>
    <message>
        <source>“kiosk people list” shows everybody.</source>
        <translation>“kiosk people list” shows everybody.</translation>
    </message>
    <message>
        <source>Give at least one role.</source>
        <translation>Give at least one role.</translation>
    </message>
    <message>
        <source>Six digits that nobody guesses first, or a password of eight characters.</source>
        <translation>Six digits that are hard to guess, or a password of at least eight characters.</translation>
    </message>
    <message>
        <source>Name the person by badge or id.</source>
        <translation>Name the person by badge or id.</translation>
    </message>
    <message>
        <source>Set [people] source to “local”, or change the list in the house's sign-in service.</source>
        <translation>Set [people] source to “local”, or change the list in the house's sign-in service.</translation>
    </message>
    <message>
        <source>Take attendant, supervisor, manager or auditor.</source>
        <translation>Take attendant, supervisor, manager or auditor.</translation>
    </message>
    <message>
        <source>Give every row as many cells as the first one.</source>
        <translation>Give every row as many cells as the first one.</translation>
    </message>
    <message>
        <source>Save it from the spreadsheet as CSV (UTF-8).</source>
        <translation>Save it from the spreadsheet as CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The first row has to be: name, badge, roles and, if need be, pin.</source>
        <translation>The first row has to be: name, badge, roles and, if need be, pin.</translation>
    </message>
    <message>
        <source>Name a file that does not exist yet, in a folder that does.</source>
        <translation>Name a file that does not exist yet, in a folder that does.</translation>
    </message>
    <message>
        <source>Correct the rows that were named; nobody was added.</source>
        <translation>Correct the rows listed. No one was added.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Divide it into several files.</translation>
    </message>
    <message>
        <source>Ask IT to check client_id, secret and scopes in [people.oidc].</source>
        <translation>Ask IT to check client_id, secret and scopes in [people.oidc].</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer, then sign in again.</source>
        <translation>Set the date and the time of this computer, then sign in again.</translation>
    </message>
    <message>
        <source>Ask for a new code and sign in again.</source>
        <translation>Ask for a new code and sign in again.</translation>
    </message>
    <message>
        <source>Ask IT to check issuer in [people.oidc].</source>
        <translation>Ask IT to check issuer in [people.oidc].</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Sign in again.</translation>
    </message>
    <message>
        <source>Ask IT: issuer in [people.oidc] has to be the same letter by letter.</source>
        <translation>Ask IT: issuer in [people.oidc] has to be the same letter by letter.</translation>
    </message>
    <message>
        <source>Ask IT to switch the device authorization grant on for this program.</source>
        <translation>Ask IT to switch the device authorization grant on for this program.</translation>
    </message>
    <message>
        <source>Ask IT for a role in the sign-in service, or to map it in [people.oidc.roles].</source>
        <translation>Ask IT for a role in the sign-in service, or to map it in [people.oidc.roles].</translation>
    </message>
    <message>
        <source>Ask the manager to switch the person on.</source>
        <translation>Ask the manager to switch the person on.</translation>
    </message>
    <message>
        <source>Check the network; then sign in on the phone again.</source>
        <translation>Check the network; then sign in on the phone again.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>You may not do this</translation>
    </message>
    <message>
        <source>The sign-in came to nothing</source>
        <translation>The sign-in came to nothing</translation>
    </message>
    <message>
        <source>Somebody who may has to sign in for it.</source>
        <translation>Someone with permission has to sign in for this.</translation>
    </message>
    <message>
        <source>Choose your name and begin again.</source>
        <translation>Choose your name and begin again.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The face belongs to this number.</source>
        <translation>The face matches this ID number.</translation>
    </message>
    <message>
        <source>The face belongs to somebody else.</source>
        <translation>The face belongs to someone else.</translation>
    </message>
    <message>
        <source>The face could be neither confirmed nor denied.</source>
        <translation>The face could be neither confirmed nor denied.</translation>
    </message>
    <message>
        <source>The picture does not show a living person.</source>
        <translation>The picture doesn't show a living person.</translation>
    </message>
    <message>
        <source>It is the same person as before.</source>
        <translation>It's the same person as before.</translation>
    </message>
    <message>
        <source>It is not the same person as before.</source>
        <translation>It's not the same person as before.</translation>
    </message>
    <message>
        <source>The comparison with the earlier picture gave no answer.</source>
        <translation>The comparison with the earlier picture gave no answer.</translation>
    </message>
    <message>
        <source>The customer was confirmed again.</source>
        <translation>The customer was reverified.</translation>
    </message>
    <message>
        <source>The customer could not be confirmed again.</source>
        <translation>The customer could not be reverified.</translation>
    </message>
    <message>
        <source>The customer is of age.</source>
        <translation>The customer is of age.</translation>
    </message>
    <message>
        <source>The customer is under age.</source>
        <translation>The customer is under age.</translation>
    </message>
    <message>
        <source>The age could not be told.</source>
        <translation>The age couldn't be told.</translation>
    </message>
    <message>
        <source>The answer about the age could not be read.</source>
        <translation>The answer about the age couldn't be read.</translation>
    </message>
    <message>
        <source>This face is suspected of fraud.</source>
        <translation>This face is suspected of fraud.</translation>
    </message>
    <message>
        <source>The document fits the customer.</source>
        <translation>The document fits the customer.</translation>
    </message>
    <message>
        <source>The number on the document is another one.</source>
        <translation>The number on the document is a different one.</translation>
    </message>
    <message>
        <source>The face on the document is another one.</source>
        <translation>The face on the document is a different one.</translation>
    </message>
    <message>
        <source>The document was not recognised.</source>
        <translation>The document was not recognized.</translation>
    </message>
    <message>
        <source>The document may not be genuine.</source>
        <translation>The document may not be genuine.</translation>
    </message>
    <message>
        <source>The risk is very low.</source>
        <translation>The risk is very low.</translation>
    </message>
    <message>
        <source>The risk is low, but not low enough to approve by itself.</source>
        <translation>The risk is low, but not low enough to approve by itself.</translation>
    </message>
    <message>
        <source>The picture was not good enough to judge.</source>
        <translation>The picture wasn't good enough to judge.</translation>
    </message>
    <message>
        <source>The risk is raised.</source>
        <translation>The risk is raised.</translation>
    </message>
    <message>
        <source>The risk is very high.</source>
        <translation>The risk is very high.</translation>
    </message>
    <message>
        <source>No risk score came with the answer.</source>
        <translation>No risk score came with the answer.</translation>
    </message>
    <message>
        <source>The government's picture is not similar enough.</source>
        <translation>The government's picture is not similar enough.</translation>
    </message>
    <message>
        <source>The government has no picture for this number.</source>
        <translation>The government has no picture for this ID number.</translation>
    </message>
    <message>
        <source>The government's service did not answer.</source>
        <translation>The government's service didn't answer.</translation>
    </message>
    <message>
        <source>A result that was needed did not come.</source>
        <translation>A result that was needed didn't come.</translation>
    </message>
    <message>
        <source>The service gave an answer that is new to this program.</source>
        <translation>The service gave an answer that is new to this program.</translation>
    </message>
    <message>
        <source>The service is still working on it.</source>
        <translation>The service is still working on it.</translation>
    </message>
    <message>
        <source>The service found a difference and is still looking at it.</source>
        <translation>The service found a difference and is still looking at it.</translation>
    </message>
    <message>
        <source>The process was cancelled.</source>
        <translation>The check was canceled.</translation>
    </message>
    <message>
        <source>The service could not finish the check.</source>
        <translation>The service couldn't finish the check.</translation>
    </message>
    <message>
        <source>The service is in a state that is new to this program.</source>
        <translation>The service is in a state that is new to this program.</translation>
    </message>
    <message>
        <source>The customer has not finished on the phone yet.</source>
        <translation>The customer has not finished on the phone yet.</translation>
    </message>
    <message>
        <source>The customer's number has still to be entered.</source>
        <translation>The customer's ID number still has to be entered.</translation>
    </message>
    <message>
        <source>The journey on the phone failed.</source>
        <translation>The check on the phone failed.</translation>
    </message>
    <message>
        <source>The journey ended in an error.</source>
        <translation>The check on the phone ended in an error.</translation>
    </message>
    <message>
        <source>The link ran out before the customer finished.</source>
        <translation>The link ran out before the customer finished.</translation>
    </message>
    <message>
        <source>The check on the phone could not confirm the identity.</source>
        <translation>The check on the phone could not confirm the identity.</translation>
    </message>
    <message>
        <source>The customer finished on the phone.</source>
        <translation>The customer finished on the phone.</translation>
    </message>
    <message>
        <source>Nothing was confirmed.</source>
        <translation>Nothing was confirmed.</translation>
    </message>
    <message>
        <source>We do not know whether the service took it.</source>
        <translation>We don't know whether the service received it.</translation>
    </message>
    <message>
        <source>The document has expired.</source>
        <translation>The document has expired.</translation>
    </message>
    <message>
        <source>The name on the document is another one.</source>
        <translation>The name on the document is another one.</translation>
    </message>
    <message>
        <source>The date of birth on the document is another one.</source>
        <translation>The date of birth on the document is another one.</translation>
    </message>
    <message>
        <source>The number read from the document is not the customer's.</source>
        <translation>The number read from the document is not the customer's.</translation>
    </message>
    <message>
        <source>By the document, the customer is too young for this.</source>
        <translation>By the document, the customer is too young for this.</translation>
    </message>
    <message>
        <source>The customer did not agree to share the data.</source>
        <translation>The customer did not agree to share the data.</translation>
    </message>
    <message>
        <source>This result is about another customer.</source>
        <translation>This result is about another customer.</translation>
    </message>
    <message>
        <source>The service approved the customer.</source>
        <translation>The service approved the customer.</translation>
    </message>
    <message>
        <source>The service refused the customer.</source>
        <translation>The service refused the customer.</translation>
    </message>
    <message>
        <source>The service sees a high risk.</source>
        <translation>The service sees a high risk.</translation>
    </message>
    <message>
        <source>The service sees a critical risk.</source>
        <translation>The service sees a critical risk.</translation>
    </message>
    <message>
        <source>The service could not decide.</source>
        <translation>The service could not decide.</translation>
    </message>
    <message>
        <source>The service asks for a new picture.</source>
        <translation>The service asks for a new picture.</translation>
    </message>
    <message>
        <source>The journey checked something that is new to this program.</source>
        <translation>The journey checked something that is new to this program.</translation>
    </message>
    <message>
        <source>It is not known what this journey had to check.</source>
        <translation>It is not known what this journey had to check.</translation>
    </message>
    <message>
        <source>The check on the phone was not passed.</source>
        <translation>The check on the phone was not passed.</translation>
    </message>
    <message>
        <source>The journey ended without a result.</source>
        <translation>The journey ended without a result.</translation>
    </message>
    <message>
        <source>The journey ended in a way that is new to this program.</source>
        <translation>The journey ended in a way that is new to this program.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Attendant</source>
        <translation>Attendant</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>To serve customers.</source>
        <translation>To serve customers.</translation>
    </message>
    <message>
        <source>To keep a picture that was refused.</source>
        <translation>To keep a picture that was refused.</translation>
    </message>
    <message>
        <source>To send a check again.</source>
        <translation>To send a check again.</translation>
    </message>
    <message>
        <source>To decide a case for the house.</source>
        <translation>To decide a case for the house.</translation>
    </message>
    <message>
        <source>To see whole numbers.</source>
        <translation>To see whole numbers.</translation>
    </message>
    <message>
        <source>To see what others did.</source>
        <translation>To see what others did.</translation>
    </message>
    <message>
        <source>To erase a customer.</source>
        <translation>To erase a customer.</translation>
    </message>
    <message>
        <source>To open the settings.</source>
        <translation>To open the settings.</translation>
    </message>
    <message>
        <source>To change the list of people.</source>
        <translation>To change the list of people.</translation>
    </message>
    <message>
        <source>To see the day's figures.</source>
        <translation>To see the day's figures.</translation>
    </message>
    <message>
        <source>To save figures as a file.</source>
        <translation>To save figures as a file.</translation>
    </message>
    <message>
        <source>To leave the program.</source>
        <translation>To leave the program.</translation>
    </message>
    <message>
        <source>That is not right. Try again.</source>
        <translation>That is not right. Try again.</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>Too many wrong tries.</translation>
    </message>
    <message>
        <source>You are switched off here. Ask the manager.</source>
        <translation>You are switched off here. Ask the manager.</translation>
    </message>
    <message>
        <source>Choose a PIN of your own.</source>
        <translation>Choose a PIN of your own.</translation>
    </message>
    <message>
        <source>It takes somebody else: nobody approves what is their own.</source>
        <translation>Someone else has to approve this. You can't approve your own request.</translation>
    </message>
    <message>
        <source>This person is switched off here.</source>
        <translation>This person is switched off here.</translation>
    </message>
    <message>
        <source>Only a supervisor or manager approves.</source>
        <translation>Only a supervisor or manager approves.</translation>
    </message>
    <message>
        <source>This person may not allow it.</source>
        <translation>This person may not allow it.</translation>
    </message>
    <message>
        <source>Six digits, or a password of eight characters or more.</source>
        <translation>Six digits, or a password of eight characters or more.</translation>
    </message>
    <message>
        <source>This one is guessed first. Choose another.</source>
        <translation>This one is guessed first. Choose another.</translation>
    </message>
    <message>
        <source>You had this one before. Choose another.</source>
        <translation>You had this one before. Choose another.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Say in a few words why.</translation>
    </message>
    <message>
        <source>This is too long: 200 characters at most.</source>
        <translation>This is too long: 200 characters at most.</translation>
    </message>
    <message>
        <source>No numbers of customers, telephones or addresses here.</source>
        <translation>No numbers of customers, telephones or addresses here.</translation>
    </message>
    <message>
        <source>The picture is good</source>
        <translation>The picture is good</translation>
    </message>
    <message>
        <source>The customer can't do better</source>
        <translation>The customer can't do better</translation>
    </message>
    <message>
        <source>The device is faulty</source>
        <translation>The device is faulty</translation>
    </message>
    <message>
        <source>The document is worn</source>
        <translation>The document is worn</translation>
    </message>
    <message>
        <source>Looked up in the portal</source>
        <translation>Looked up in the portal</translation>
    </message>
    <message>
        <source>Other documents were seen</source>
        <translation>Other documents were seen</translation>
    </message>
    <message>
        <source>The customer is known</source>
        <translation>The customer is known</translation>
    </message>
    <message>
        <source>The customer asked for it</source>
        <translation>The customer asked for it</translation>
    </message>
    <message>
        <source>Fraud is suspected</source>
        <translation>Fraud is suspected</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Writing it down safely</source>
        <translation>Writing it down safely</translation>
    </message>
    <message>
        <source>Connecting to the service</source>
        <translation>Connecting to the service</translation>
    </message>
    <message>
        <source>Sending the pictures</source>
        <translation>Sending the pictures</translation>
    </message>
    <message>
        <source>The service is checking</source>
        <translation>The service is checking</translation>
    </message>
    <message>
        <source>Waiting for the service, then trying again</source>
        <translation>Waiting for the service, then trying again</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Confirmed</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Doesn't match</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>No clear answer</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Unknown answer</source>
        <translation>Unknown answer</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>For information</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Suspected</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>None found</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Low risk</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>High risk</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>Ready to send</source>
        <translation>Ready to send</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Outcome unknown</translation>
    </message>
    <message>
        <source>With the service</source>
        <translation>Under review at Unico</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceled</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Time ran out</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Look closer</translation>
    </message>
    <message>
        <source>Take the picture again</source>
        <translation>Take the picture again</translation>
    </message>
    <message>
        <source>Still being checked</source>
        <translation>Still being checked</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Not completed</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Outcome unknown</translation>
    </message>
</context>
</TS>
<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en_US">
<context>
    <name>Screens</name>
    <message>
        <source>Step {now} of {all}</source>
        <translation>Step {now} of {all}</translation>
    </message>
    <message>
        <source>Customer's details</source>
        <translation>Customer's details</translation>
    </message>
    <message>
        <source>What to compare with</source>
        <translation>What to compare with</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>Which document</translation>
    </message>
    <message>
        <source>Photo of the face</source>
        <translation>Photo of the face</translation>
    </message>
    <message>
        <source>Front of the document</source>
        <translation>Front of the document</translation>
    </message>
    <message>
        <source>Back of the document</source>
        <translation>Back of the document</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Demonstration: nothing is real</source>
        <translation>Demo: fictitious data</translation>
    </message>
    <message>
        <source>Test environment: not a real check</source>
        <translation>Test environment: not a real check</translation>
    </message>
    <message>
        <source>Own test server</source>
        <translation>Your own test server</translation>
    </message>
    <message>
        <source>Camera at rest</source>
        <translation>Camera off</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Camera ready</translation>
    </message>
    <message>
        <source>Network not tried yet</source>
        <translation>Network not tested yet</translation>
    </message>
    <message>
        <source>Network ready</source>
        <translation>Network ready</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>No network</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>From a file</translation>
    </message>
    <message>
        <source>In 3 seconds</source>
        <translation>In 3 seconds</translation>
    </message>
    <message>
        <source>Take picture</source>
        <translation>Take picture</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Next attempt in {count} s.</source>
        <translation>Next attempt in {count} s.</translation>
    </message>
    <message>
        <source>If it does not get better, press “Take picture”.</source>
        <translation>If it doesn't get better, press “Take picture”.</translation>
    </message>
    <message>
        <source>Light from the front, glasses and cap off, eyes on the camera.</source>
        <translation>Light from the front, glasses and cap off, eyes on the camera.</translation>
    </message>
    <message>
        <source>Lay it flat on a dark ground, all four corners in sight.</source>
        <translation>Lay it flat on a dark ground, all four corners in sight.</translation>
    </message>
    <message>
        <source>May we check your identity?</source>
        <translation>May we verify your identity?</translation>
    </message>
    <message>
        <source>May we check your age?</source>
        <translation>May we check your age?</translation>
    </message>
    <message>
        <source>May we check your document?</source>
        <translation>May we check your document?</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>I agree</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>I don't agree</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Back to the attendant's view</source>
        <translation>Back to the attendant's view</translation>
    </message>
    <message>
        <source>Large, for the customer</source>
        <translation>Large, for the customer</translation>
    </message>
    <message>
        <source>The customer does not agree? Then the visit ends here.</source>
        <translation>The customer does not agree? Then the visit ends here.</translation>
    </message>
    <message>
        <source>No consent, no check</source>
        <translation>No consent, no check</translation>
    </message>
    <message>
        <source>Thank the customer. No picture was taken and nothing about the customer was kept; only that consent was declined. Offer another way to identify.</source>
        <translation>Thank the customer. No picture was taken and nothing about the customer was kept; only that consent was declined. Offer another way to identify.</translation>
    </message>
    <message>
        <source>Which document does the customer show?</source>
        <translation>Which document does the customer show?</translation>
    </message>
    <message>
        <source>Already on file: no new picture is needed</source>
        <translation>Already on file: no new picture is needed</translation>
    </message>
    <message>
        <source>Take new pictures</source>
        <translation>Take new pictures</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Front and back</translation>
    </message>
    <message>
        <source>One side only</source>
        <translation>One side only</translation>
    </message>
    <message>
        <source>Take pictures</source>
        <translation>Take pictures</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>CNH card, CIN, INE: the size of a bank card</source>
        <translation>CNH card, CIN, INE: the size of a bank card</translation>
    </message>
    <message>
        <source>Open driving licence</source>
        <translation>Unfolded driver's license</translation>
    </message>
    <message>
        <source>The older CNH on paper, unfolded; one picture</source>
        <translation>The older CNH on paper, unfolded; one picture</translation>
    </message>
    <message>
        <source>RG on paper</source>
        <translation>RG on paper</translation>
    </message>
    <message>
        <source>The older identity card, a little larger than a card</source>
        <translation>The older identity card, a little larger than a card</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>The page with the photo; one picture</source>
        <translation>The page with the photo; one picture</translation>
    </message>
    <message>
        <source>Driving licence (CNH)</source>
        <translation>Driver's license (CNH)</translation>
    </message>
    <message>
        <source>Identity card (RG)</source>
        <translation>Identity card (RG)</translation>
    </message>
    <message>
        <source>National identity card (CIN)</source>
        <translation>National identity card (CIN)</translation>
    </message>
    <message>
        <source>Who is at the counter?</source>
        <translation>Who are you serving?</translation>
    </message>
    <message>
        <source>CPF or CURP</source>
        <translation>CPF or CURP</translation>
    </message>
    <message>
        <source>Type it here or later in the form.</source>
        <translation>Type it here or later in the form.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Camera test</source>
        <translation>Camera test</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Nothing is waiting. Unfinished checks appear here.</source>
        <translation>Nothing waiting. Unfinished checks appear here.</translation>
    </message>
    <message>
        <source>Looking for documents on file</source>
        <translation>Looking for documents on file</translation>
    </message>
    <message>
        <source>A document that was read before need not be taken again.</source>
        <translation>A document that was read before need not be taken again.</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Asking the service</translation>
    </message>
    <message>
        <source>Choosing the document</source>
        <translation>Choosing the document</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>next</source>
        <translation>next</translation>
    </message>
    <message>
        <source>This page can not be shown</source>
        <translation>This page can't be shown</translation>
    </message>
    <message>
        <source>Nothing is lost. Go back to the home screen.</source>
        <translation>Nothing is lost. Go back to the home screen.</translation>
    </message>
    <message>
        <source>No network: the check waits</source>
        <translation>No network: the check waits</translation>
    </message>
    <message>
        <source>It was not sent. It is sealed on this machine and goes out by itself as soon as the network is back.</source>
        <translation>It wasn't sent. It's encrypted on this computer and will go out on its own as soon as the network is back.</translation>
    </message>
    <message>
        <source>Tell the customer that the answer comes later, and how you will pass it on.</source>
        <translation>Tell the customer the answer will come later, and how you'll pass it on.</translation>
    </message>
    <message>
        <source>What do you compare with?</source>
        <translation>What should the selfie be compared with?</translation>
    </message>
    <message>
        <source>The selfie is held against it: is it the same person?</source>
        <translation>The result shows whether it's the same person.</translation>
    </message>
    <message>
        <source>A picture, taken now</source>
        <translation>A picture, taken now</translation>
    </message>
    <message>
        <source>An earlier check</source>
        <translation>An earlier check</translation>
    </message>
    <message>
        <source>For example the photo on the customer's document or file.</source>
        <translation>For example the photo on the customer's document or file.</translation>
    </message>
    <message>
        <source>Number of the earlier check</source>
        <translation>Number of the earlier check</translation>
    </message>
    <message>
        <source>36 characters; it stands on that check's result.</source>
        <translation>36 characters; it's shown on that check's result.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Straightened</source>
        <translation>Straightened</translation>
    </message>
    <message>
        <source>As taken</source>
        <translation>As taken</translation>
    </message>
    <message>
        <source>Why do you use it nevertheless?</source>
        <translation>Why use it anyway?</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>Use this picture</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Take it again</translation>
    </message>
    <message>
        <source>Is the face sharp and well lit?</source>
        <translation>Is the face sharp and well lit?</translation>
    </message>
    <message>
        <source>Is this the picture to compare with?</source>
        <translation>Use this picture for the comparison?</translation>
    </message>
    <message>
        <source>Can everything on the front be read?</source>
        <translation>Can everything on the front be read?</translation>
    </message>
    <message>
        <source>Can everything on the back be read?</source>
        <translation>Can everything on the back be read?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Cancel visit</source>
        <translation>Cancel visit</translation>
    </message>
    <message>
        <source>End this visit? What was entered and taken is lost.</source>
        <translation>End this visit? What was entered and taken is lost.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Checking with Unico</source>
        <translation>Checking with Unico</translation>
    </message>
    <message>
        <source>Usually a few seconds. The customer can stay where they are.</source>
        <translation>Usually a few seconds. The customer can stay where they are.</translation>
    </message>
    <message>
        <source>Go home, the check goes on</source>
        <translation>Go home; the check continues</translation>
    </message>
    <message>
        <source>The service has it and is still thinking. You can wait, or go home: the result appears in the list there.</source>
        <translation>The service has it and is still working on it. You can wait or go home; the result will appear in the list there.</translation>
    </message>
    <message>
        <source>The network or the service is slow. Everything is written down; nothing is lost and nothing is sent twice.</source>
        <translation>The network or the service is slow. Everything is recorded; nothing is lost and nothing is sent twice.</translation>
    </message>
    <message>
        <source>As they stand on the document.</source>
        <translation>As they appear on the document.</translation>
    </message>
    <message>
        <source>Kind of identifier</source>
        <translation>Kind of ID</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>With area code; other countries begin with +.</source>
        <translation>With area code; start with + for other countries.</translation>
    </message>
    <message>
        <source>Process of the selfie</source>
        <translation>Check with the selfie</translation>
    </message>
    <message>
        <source>The number of the check that this document belongs to.</source>
        <translation>The number of the check this document belongs to.</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Month, day, year</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Day, month, year</translation>
    </message>
    <message>
        <source>Nothing is lost: what you entered and took is still here.</source>
        <translation>Nothing is lost: what you typed and photographed is still here.</translation>
    </message>
    <message>
        <source>For the help desk: {code}</source>
        <translation>For the help desk: {code}</translation>
    </message>
    <message>
        <source>Read from the document</source>
        <translation>Read from the document</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Read the result again</source>
        <translation>Check the result again</translation>
    </message>
    <message>
        <source>Take the picture again</source>
        <translation>Take the picture again</translation>
    </message>
    <message>
        <source>Document next</source>
        <translation>Continue with the document</translation>
    </message>
    <message>
        <source>New attempt</source>
        <translation>New attempt</translation>
    </message>
    <message>
        <source>Process {number}</source>
        <translation>Check no. {number}</translation>
    </message>
    <message>
        <source>You can go on with the customer.</source>
        <translation>You can proceed with the customer.</translation>
    </message>
    <message>
        <source>Do not go on with this customer. Follow your branch's rules.</source>
        <translation>Stop here and call the manager.</translation>
    </message>
    <message>
        <source>Look closer: compare the customer with the document before you go on.</source>
        <translation>Compare the customer with the document before you proceed.</translation>
    </message>
    <message>
        <source>Take the picture again, with more light and no glasses.</source>
        <translation>Take the picture again, with more light and no glasses.</translation>
    </message>
    <message>
        <source>There is no answer yet. Read it again in a minute, or find it at home.</source>
        <translation>There's no answer yet. Check again in a minute, or find it on the home screen.</translation>
    </message>
    <message>
        <source>Nothing was decided. Try once more.</source>
        <translation>Nothing was decided. Try again.</translation>
    </message>
    <message>
        <source>Find out in the portal before you send anything again.</source>
        <translation>Check the portal before you send anything again.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>The visit ends by itself and nothing is kept on the screen.</source>
        <translation>The visit will end on its own and the screen will be cleared.</translation>
    </message>
    <message>
        <source>Go on with the visit</source>
        <translation>Continue the visit</translation>
    </message>
    <message>
        <source>Any key or touch keeps the visit.</source>
        <translation>Press any key or touch the screen to stay.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 second</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} seconds</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Hide keyboard</source>
        <translation>Hide keyboard</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Keep the visit</source>
        <translation>Keep the visit</translation>
    </message>
    <message>
        <source>Will be sent as {number}.</source>
        <translation>Will be sent as {number}.</translation>
    </message>
    <message>
        <source>Will be sent as {number} ({country}).</source>
        <translation>Will be sent as {number} ({country}).</translation>
    </message>
    <message>
        <source>From this counter's folder or a stick. The newest stand first.</source>
        <translation>From this counter's folder or a USB drive. The newest come first.</translation>
    </message>
    <message>
        <source>Looking for pictures...</source>
        <translation>Looking for pictures…</translation>
    </message>
    <message>
        <source>No picture was found. Put in a stick, wait a moment and look again.</source>
        <translation>No picture was found. Plug in a USB drive, wait a moment, and look again.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>The picture that was checked</source>
        <translation>The picture that was checked</translation>
    </message>
    <message>
        <source>This is an old answer. For what the customer wants today, check again.</source>
        <translation>This is an old answer. For what the customer wants today, check again.</translation>
    </message>
    <message>
        <source>The customer's name is not kept here.</source>
        <translation>The customer's name is not kept here.</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Reference {reference}</translation>
    </message>
    <message>
        <source>Decided just now ({moment})</source>
        <translation>Decided just now ({moment})</translation>
    </message>
    <message>
        <source>Decided {count} min ago ({moment})</source>
        <translation>Decided {count} min ago ({moment})</translation>
    </message>
    <message>
        <source>Decided {count} h ago ({moment})</source>
        <translation>Decided {count} h ago ({moment})</translation>
    </message>
    <message>
        <source>Decided yesterday ({moment})</source>
        <translation>Decided yesterday ({moment})</translation>
    </message>
    <message>
        <source>Decided {count} days ago ({moment})</source>
        <translation>Decided {count} days ago ({moment})</translation>
    </message>
</context>
</TS>
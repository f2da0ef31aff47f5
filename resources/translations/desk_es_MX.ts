<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="es_MX">
<context>
    <name>Desk</name>
    <message>
        <source>Not kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sent so far</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For the help desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Car purchase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Age check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text message (SMS)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The link was also sent by: {channels}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Valid until {moment}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting for the customer to finish on the phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The customer's number has to be entered here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finished: the result is being read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The journey failed: the result is being read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The service reports a state that is new: {state}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Serve the customer at another counter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call the technician and read the code aloud.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Technician: run "kiosk doctor", then start the kiosk again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing that was sent is lost: it is written down, sealed, on this machine.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This counter has to stop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About this program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything is real</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} parts by others are shipped with this program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Until the service has them, at most {count} hours; sealed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} days; sealed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name and number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With the visit; sealed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on with your phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Point your phone's camera at the square.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the link and follow what it says.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When you are done, this counter has the result by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Demonstration: the link points to this machine, so a phone does not reach it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open it here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Code to read out, to be sure it is the same check:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Serve others meanwhile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find by the customer's number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The newest are shown. Search for a number to find an older one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking into the journal of this counter...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody with this number was served at this counter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No visits yet. Each check appears here when it is finished.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On the customer's phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The customer gets a link and does the check alone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind of identifier</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name that the customer reads</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At most 50 characters. May stay empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send the link as well by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of the earlier check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The customer is compared with it. 36 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Making the link...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the link</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Needed to send the link.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>May stay empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Needed for the signature.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Comes back with the result; the customer does not see it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shown on the phone, for example 1500.00.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason shown in Portuguese</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason shown in Spanish</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason shown in English</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Let the back camera be used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More: amount, reason, references</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Manager's PIN</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To open the settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To send a check again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To erase a customer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To leave the program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checking...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too many wrong tries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The next try is possible in {time}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PIN is not right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the result again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asking the service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Showing the result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Usually a second or two. Nothing is sent and nothing is billed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We do not know whether the service has it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection broke before the answer came. Nothing was sent twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look into Unico's portal for this customer, then choose:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is in the portal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not there: send again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Process number in the portal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>36 characters. The result is read; nothing is sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing more is done about it. If the service has it, it stays there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes, give up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Just a moment...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read the result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It may be billed twice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If the service has the first one, this makes a second one about the same customer. A manager's PIN is needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give up? This can not be taken back. The choice is recorded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The customer's number is needed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check on the phone waits for it. Type it in; it goes on there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fetching: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The copy could not be saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A copy was saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is no longer sealed: keep it where your rules say.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file can not be shown here. Save a copy to open it elsewhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file can not be shown here, and not be saved either.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Footage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measured rate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} pictures a second</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This camera can not read documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take a camera with more pixels, or read documents from a scanner.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Detail on a card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} dots an inch: {words}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures of the document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind of document recognised</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Genuine document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number belongs to the customer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Face belongs to the customer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Used again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From an earlier check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at the document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Document: {kind}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Envelope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures and proof</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at the selfie</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Evidence set</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at picture {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Camera test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Customer's camera</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Document camera</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Used from the next start of the program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measured just now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The first one found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is what the camera sees</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each change is kept at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attendant's name or number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stands at the top and in the audit trail.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another camera is used from the next start of the program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave the program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Erase one customer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On the customer's request: name, number, pictures and results are taken out of this counter. What the service holds is not touched.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Customer's number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes, erase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the customer's number first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Erase everything about {number} on this counter? It can not be undone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was held about this number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One visit was erased.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} visits were erased.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finished on the phone: {who}</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en_US">
<context>
    <name>Desk</name>
    <message>
        <source>Not kept</source>
        <translation>Not kept</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Client reference</source>
        <translation>Client reference</translation>
    </message>
    <message>
        <source>Sent so far</source>
        <translation>Times sent</translation>
    </message>
    <message>
        <source>For the help desk</source>
        <translation>For the help desk</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Car purchase</source>
        <translation>Car purchase</translation>
    </message>
    <message>
        <source>Age check</source>
        <translation>Age check</translation>
    </message>
    <message>
        <source>Get into the account</source>
        <translation>Get into the account</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Change the account</translation>
    </message>
    <message>
        <source>Move money</source>
        <translation>Move money</translation>
    </message>
    <message>
        <source>Take out a product</source>
        <translation>Take out a product</translation>
    </message>
    <message>
        <source>As agreed with Unico</source>
        <translation>As agreed with Unico</translation>
    </message>
    <message>
        <source>Check again after 7 days</source>
        <translation>Check again after 7 days</translation>
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
        <translation>Email</translation>
    </message>
    <message>
        <source>The link was also sent by: {channels}</source>
        <translation>The link was also sent by: {channels}</translation>
    </message>
    <message>
        <source>Valid until {moment}</source>
        <translation>Valid until {moment}</translation>
    </message>
    <message>
        <source>Waiting for the customer to finish on the phone</source>
        <translation>Waiting for the customer to finish on the phone</translation>
    </message>
    <message>
        <source>The customer's number has to be entered here</source>
        <translation>The customer's ID number has to be entered here</translation>
    </message>
    <message>
        <source>Finished: the result is being read</source>
        <translation>Finished: reading the result</translation>
    </message>
    <message>
        <source>The journey failed: the result is being read</source>
        <translation>The check failed: reading the result</translation>
    </message>
    <message>
        <source>The service reports a state that is new: {state}</source>
        <translation>The service reports an unknown state: {state}</translation>
    </message>
    <message>
        <source>Counter Kiosk</source>
        <translation>Counter Kiosk</translation>
    </message>
    <message>
        <source>This counter is not set up yet</source>
        <translation>This counter is not set up yet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>The demonstration sends nothing and keeps nothing; every screen is marked.</source>
        <translation>The demonstration sends nothing and keeps nothing; every screen is marked.</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Open the demonstration</translation>
    </message>
    <message>
        <source>This account may not read the counter's configuration.</source>
        <translation>This account may not read the counter's configuration.</translation>
    </message>
    <message>
        <source>The program is installed. It still needs its configuration and its keys.</source>
        <translation>The program is installed. It still needs its configuration and its keys.</translation>
    </message>
    <message>
        <source>IT: add this account to the group "kiosk", then log out and in again.</source>
        <translation>IT: add this account to the group "kiosk", then log out and in again.</translation>
    </message>
    <message>
        <source>IT: apply this branch's file, as administrator: kiosk provision FILE --config {place}</source>
        <translation>IT: apply this branch's file, as administrator: kiosk provision FILE --config {place}</translation>
    </message>
    <message>
        <source>IT: look at everything once: kiosk doctor --config {place}</source>
        <translation>IT: look at everything once: kiosk doctor --config {place}</translation>
    </message>
    <message>
        <source>Then open the program from the menu again.</source>
        <translation>Then open the program from the menu again.</translation>
    </message>
    <message>
        <source>Serve the customer at another counter.</source>
        <translation>Serve the customer at another counter.</translation>
    </message>
    <message>
        <source>Call the technician and read the code aloud.</source>
        <translation>Call the technician and read the code aloud.</translation>
    </message>
    <message>
        <source>Technician: run "kiosk doctor", then start the kiosk again.</source>
        <translation>Technician: run "kiosk doctor", then restart the kiosk.</translation>
    </message>
    <message>
        <source>Nothing that was sent is lost: it is written down, sealed, on this machine.</source>
        <translation>Nothing that was sent is lost: it's recorded, encrypted, on this computer.</translation>
    </message>
    <message>
        <source>This counter has to stop</source>
        <translation>This counter has to stop</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>First help</source>
        <translation>First help</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>About this program</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Everything is real</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenses</translation>
    </message>
    <message>
        <source>{count} parts by others are shipped with this program</source>
        <translation>{count} third-party components ship with this program</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>License text</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Until the service has them, at most {count} hours; sealed</source>
        <translation>Until the service has them, {count} hours at most; encrypted</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>{count} days; sealed</source>
        <translation>{count} days; encrypted</translation>
    </message>
    <message>
        <source>Name and number</source>
        <translation>Name and ID number</translation>
    </message>
    <message>
        <source>With the visit; sealed</source>
        <translation>With the visit; encrypted</translation>
    </message>
    <message>
        <source>Go on with your phone</source>
        <translation>Continue on your phone</translation>
    </message>
    <message>
        <source>Point your phone's camera at the square.</source>
        <translation>Point your phone's camera at the QR code.</translation>
    </message>
    <message>
        <source>Open the link and follow what it says.</source>
        <translation>Open the link and follow the instructions.</translation>
    </message>
    <message>
        <source>When you are done, this counter has the result by itself.</source>
        <translation>When you're done, this counter gets the result automatically.</translation>
    </message>
    <message>
        <source>Demonstration: the link points to this machine, so a phone does not reach it.</source>
        <translation>Demonstration: the link points to this machine, so a phone doesn't reach it.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Open here</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copy link</translation>
    </message>
    <message>
        <source>Code to read out, to be sure it is the same check:</source>
        <translation>Code to read aloud, to be sure it's the same check:</translation>
    </message>
    <message>
        <source>Serve others meanwhile</source>
        <translation>Serve others in the meantime</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Find by the customer's number</source>
        <translation>Find by the customer's ID number</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>The newest are shown. Search for a number to find an older one.</source>
        <translation>The most recent are shown. Search to find an older one.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Looking into the journal of this counter...</source>
        <translation>Looking up this counter's visit log…</translation>
    </message>
    <message>
        <source>Nobody with this number was served at this counter.</source>
        <translation>No customer with this number has been served at this counter.</translation>
    </message>
    <message>
        <source>No visits yet. Each check appears here when it is finished.</source>
        <translation>No visits yet. Each check appears here once it's finished.</translation>
    </message>
    <message>
        <source>On the customer's phone</source>
        <translation>On the customer's phone</translation>
    </message>
    <message>
        <source>The customer gets a link and does the check alone.</source>
        <translation>The customer gets a link and does the check alone.</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>What is checked</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Kind of identifier</source>
        <translation>Kind of ID</translation>
    </message>
    <message>
        <source>Name that the customer reads</source>
        <translation>Name shown to the customer</translation>
    </message>
    <message>
        <source>At most 50 characters.</source>
        <translation>At most 50 characters.</translation>
    </message>
    <message>
        <source>Send the link as well by</source>
        <translation>Also send the link by</translation>
    </message>
    <message>
        <source>Number of the earlier check</source>
        <translation>Number of the earlier check</translation>
    </message>
    <message>
        <source>The customer is compared with it. 36 characters.</source>
        <translation>The customer is compared with it. 36 characters.</translation>
    </message>
    <message>
        <source>Another: type it</source>
        <translation>Another: type it</translation>
    </message>
    <message>
        <source>The service's word for it</source>
        <translation>The service's word for it</translation>
    </message>
    <message>
        <source>Making the link...</source>
        <translation>Creating the link…</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Create link</translation>
    </message>
    <message>
        <source>Needed to send the link.</source>
        <translation>Needed to send the link.</translation>
    </message>
    <message>
        <source>Needed for the signature.</source>
        <translation>Needed for the signature.</translation>
    </message>
    <message>
        <source>Comes back with the result; the customer does not see it.</source>
        <translation>Returned with the result; the customer doesn't see it.</translation>
    </message>
    <message>
        <source>Shown on the phone, for example {amount}.</source>
        <translation>Shown on the phone, for example {amount}.</translation>
    </message>
    <message>
        <source>In hours; empty: as long as the service allows.</source>
        <translation>In hours; leave empty for the service's default.</translation>
    </message>
    <message>
        <source>Reason shown in Portuguese</source>
        <translation>Reason shown in Portuguese</translation>
    </message>
    <message>
        <source>Reason shown in Spanish</source>
        <translation>Reason shown in Spanish</translation>
    </message>
    <message>
        <source>Reason shown in English</source>
        <translation>Reason shown in English</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Let the back camera be used</source>
        <translation>Allow the rear camera</translation>
    </message>
    <message>
        <source>The customer reads {amount}.</source>
        <translation>The customer reads {amount}.</translation>
    </message>
    <message>
        <source>More: amount, reason, references</source>
        <translation>More: amount, reason, references</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Manager's PIN</source>
        <translation>Manager's PIN</translation>
    </message>
    <message>
        <source>To open the settings.</source>
        <translation>To open the settings.</translation>
    </message>
    <message>
        <source>To send a check again.</source>
        <translation>To send a check again.</translation>
    </message>
    <message>
        <source>To erase a customer.</source>
        <translation>To erase a customer.</translation>
    </message>
    <message>
        <source>To leave the program.</source>
        <translation>To quit the program.</translation>
    </message>
    <message>
        <source>To take a picture from a file.</source>
        <translation>To take a picture from a file.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Too many wrong tries</source>
        <translation>Too many wrong attempts</translation>
    </message>
    <message>
        <source>The next try is possible in {time}.</source>
        <translation>Try again in {time}.</translation>
    </message>
    <message>
        <source>The PIN is not right</source>
        <translation>Wrong PIN</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>Reading the result again</source>
        <translation>Reading the result again</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Asking the service</translation>
    </message>
    <message>
        <source>Showing the result</source>
        <translation>Showing the result</translation>
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
        <source>Usually a second or two. Nothing is sent and nothing is billed.</source>
        <translation>Usually a second or two. Nothing is sent and nothing is billed.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>We do not know whether the service has it</source>
        <translation>We don't know whether the service received it</translation>
    </message>
    <message>
        <source>No complete answer came back. Nothing was sent twice.</source>
        <translation>No complete answer came back. Nothing was sent twice.</translation>
    </message>
    <message>
        <source>Look into Unico's portal for this customer, then choose:</source>
        <translation>Look this customer up in Unico's portal, then choose:</translation>
    </message>
    <message>
        <source>It is in the portal</source>
        <translation>It's in the portal</translation>
    </message>
    <message>
        <source>It is not there: send again</source>
        <translation>It's not there: send again</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Process number in the portal</source>
        <translation>Check number in the portal</translation>
    </message>
    <message>
        <source>36 characters. The result is read; nothing is sent.</source>
        <translation>36 characters. The result is read; nothing is sent.</translation>
    </message>
    <message>
        <source>Nothing more is done about it. If the service has it, it stays there.</source>
        <translation>Nothing more will be done. If the service has it, it stays there.</translation>
    </message>
    <message>
        <source>Yes, give up</source>
        <translation>Yes, give up</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>No, keep it</translation>
    </message>
    <message>
        <source>Just a moment...</source>
        <translation>Just a moment…</translation>
    </message>
    <message>
        <source>Read the result</source>
        <translation>Check the result</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>It may be billed twice</source>
        <translation>It may be billed twice</translation>
    </message>
    <message>
        <source>If the service has the first one, this makes a second one about the same customer. A manager's PIN is needed.</source>
        <translation>If the service has the first one, this creates a second check of the same customer. The manager's PIN is required.</translation>
    </message>
    <message>
        <source>Give up? This can not be taken back. The choice is recorded.</source>
        <translation>Give up? This can't be undone. The choice is recorded.</translation>
    </message>
    <message>
        <source>The customer's number is needed</source>
        <translation>The customer's ID number is needed</translation>
    </message>
    <message>
        <source>The check on the phone waits for it. Type it in; it goes on there.</source>
        <translation>The check on the phone is waiting for it. Type it here and it continues there.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Fetching: {what}</source>
        <translation>Fetching: {what}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>The copy could not be saved</source>
        <translation>The copy couldn't be saved</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choose another folder, or make room on the disk.</translation>
    </message>
    <message>
        <source>A copy was saved</source>
        <translation>A copy was saved</translation>
    </message>
    <message>
        <source>It is no longer sealed: keep it where your rules say.</source>
        <translation>It is no longer encrypted: keep it where your rules say.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>This file can not be shown here. Save a copy to open it elsewhere.</source>
        <translation>This file can't be shown here. Save a copy to open it elsewhere.</translation>
    </message>
    <message>
        <source>This file can not be shown here, and not be saved either.</source>
        <translation>This file can't be shown or saved here.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Footage</source>
        <translation>Footage</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Measured rate</source>
        <translation>Frames per second</translation>
    </message>
    <message>
        <source>{count} pictures a second</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>This camera can not read documents</source>
        <translation>This camera can't read documents</translation>
    </message>
    <message>
        <source>Take a camera with more pixels, or read documents from a scanner.</source>
        <translation>Take a camera with more pixels, or read documents from a scanner.</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Sizes</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Focus</translation>
    </message>
    <message>
        <source>Fixed, not sharp near by</source>
        <translation>Fixed, not sharp up close</translation>
    </message>
    <message>
        <source>The camera does not tell</source>
        <translation>The camera doesn't say</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixed</translation>
    </message>
    <message>
        <source>Detail on a card</source>
        <translation>Detail on a card</translation>
    </message>
    <message>
        <source>{count} dots an inch: {words}</source>
        <translation>{count} dots per inch: {words}</translation>
    </message>
    <message>
        <source>Pictures of the document</source>
        <translation>Pictures of the document</translation>
    </message>
    <message>
        <source>Kind of document recognised</source>
        <translation>Document type recognized</translation>
    </message>
    <message>
        <source>Genuine document</source>
        <translation>Genuine document</translation>
    </message>
    <message>
        <source>Number belongs to the customer</source>
        <translation>Number belongs to the customer</translation>
    </message>
    <message>
        <source>Face belongs to the customer</source>
        <translation>Face belongs to the customer</translation>
    </message>
    <message>
        <source>Used again</source>
        <translation>Used again</translation>
    </message>
    <message>
        <source>From an earlier check</source>
        <translation>From an earlier check</translation>
    </message>
    <message>
        <source>Look at the document</source>
        <translation>View document</translation>
    </message>
    <message>
        <source>Document: {kind}</source>
        <translation>Document: {kind}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Envelope</translation>
    </message>
    <message>
        <source>Signed documents</source>
        <translation>Signed documents</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Pictures and proof</source>
        <translation>Pictures and proof</translation>
    </message>
    <message>
        <source>Look at the selfie</source>
        <translation>View selfie</translation>
    </message>
    <message>
        <source>Evidence set</source>
        <translation>Evidence set</translation>
    </message>
    <message>
        <source>Look at picture {number}</source>
        <translation>View picture {number}</translation>
    </message>
    <message>
        <source>Camera test</source>
        <translation>Camera test</translation>
    </message>
    <message>
        <source>Customer's camera</source>
        <translation>Customer's camera</translation>
    </message>
    <message>
        <source>Document camera</source>
        <translation>Document camera</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Test thoroughly</source>
        <translation>Full test</translation>
    </message>
    <message>
        <source>Measured just now</source>
        <translation>Measured just now</translation>
    </message>
    <message>
        <source>The first one found</source>
        <translation>First one found</translation>
    </message>
    <message>
        <source>This is what the camera sees</source>
        <translation>This is what the camera sees</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Each change is kept at once.</source>
        <translation>Changes save automatically.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colors</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Match system</translation>
    </message>
    <message>
        <source>Attendant's name or number</source>
        <translation>Attendant's name or ID</translation>
    </message>
    <message>
        <source>Stands at the top and in the audit trail.</source>
        <translation>Shown at the top and recorded in the audit trail.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Erase one customer</source>
        <translation>Erase one customer</translation>
    </message>
    <message>
        <source>On the customer's request: name, number, pictures and results are taken out of this counter. What the service holds is not touched.</source>
        <translation>At the customer's request, name, ID number, pictures and results are removed from this counter. What Unico holds is not affected.</translation>
    </message>
    <message>
        <source>Customer's number</source>
        <translation>Customer's ID number</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Yes, erase</source>
        <translation>Yes, erase</translation>
    </message>
    <message>
        <source>Type the customer's number first.</source>
        <translation>Type the customer's ID number first.</translation>
    </message>
    <message>
        <source>Erase everything about {number} on this counter? It can not be undone.</source>
        <translation>Erase everything about {number} on this counter? This can't be undone.</translation>
    </message>
    <message>
        <source>Nothing was held about this number.</source>
        <translation>Nothing was stored about this number.</translation>
    </message>
    <message>
        <source>One visit was erased.</source>
        <translation>One visit was erased.</translation>
    </message>
    <message>
        <source>{count} visits were erased.</source>
        <translation>{count} visits were erased.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Finished on the phone: {who}</source>
        <translation>Finished on the phone: {who}</translation>
    </message>
    <message>
        <source>Testing the camera…</source>
        <translation>Testing the camera…</translation>
    </message>
    <message>
        <source>It takes about five seconds; the picture comes back by itself.</source>
        <translation>Takes about five seconds; the picture comes back on its own.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Result of the test</translation>
    </message>
    <message>
        <source>The camera is fit for its work.</source>
        <translation>The camera is fit for the job.</translation>
    </message>
    <message>
        <source>The blue button</source>
        <translation>The blue button</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <translation>Next field or button</translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation>Space bar</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Take the picture</translation>
    </message>
    <message>
        <source>Choose; on the home screen: type the number</source>
        <translation>Choose; on the home screen, type the ID number</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>This help</translation>
    </message>
    <message>
        <source>This screen tells what the counter is doing.</source>
        <translation>This screen shows what the counter is doing.</translation>
    </message>
    <message>
        <source>Esc leads back; the home screen is always one step away.</source>
        <translation>Esc goes back; the home screen is always one step away.</translation>
    </message>
    <message>
        <source>Every customer starts here.</source>
        <translation>Every customer starts here.</translation>
    </message>
    <message>
        <source>Type or scan the number, then choose what is to be checked.</source>
        <translation>Type or scan the ID number, then choose what to check.</translation>
    </message>
    <message>
        <source>A picture from a file takes the place of the camera's.</source>
        <translation>A picture from a file takes the place of the camera's.</translation>
    </message>
    <message>
        <source>Press the picture that is meant. Nothing is changed on the stick.</source>
        <translation>Press the picture you want. Nothing on the USB drive is changed.</translation>
    </message>
    <message>
        <source>The service compares these details with the face.</source>
        <translation>The service compares these details with the face.</translation>
    </message>
    <message>
        <source>Copy them from the document. A marked field says what is wrong.</source>
        <translation>Copy them from the document. A marked field says what's wrong.</translation>
    </message>
    <message>
        <source>The selfie is compared with an earlier check or with a picture.</source>
        <translation>The selfie is compared with an earlier check or with a picture.</translation>
    </message>
    <message>
        <source>Choose an earlier check, or take a picture of the document.</source>
        <translation>Choose an earlier check, or take a picture of the document.</translation>
    </message>
    <message>
        <source>No picture is taken without the customer's consent.</source>
        <translation>No picture is taken without the customer's consent.</translation>
    </message>
    <message>
        <source>Turn the screen to the customer, in the customer's language.</source>
        <translation>Turn the screen to the customer, in the customer's language.</translation>
    </message>
    <message>
        <source>The picture takes itself when everything is right.</source>
        <translation>The picture is taken automatically when everything is right.</translation>
    </message>
    <message>
        <source>Follow the words on the picture. Space takes it by hand.</source>
        <translation>Follow the words on the picture. The space bar takes it manually.</translation>
    </message>
    <message>
        <source>You see the picture as it will be sent.</source>
        <translation>This is the picture as it will be sent.</translation>
    </message>
    <message>
        <source>Take it again if it is dark, blurred or cut. It costs nothing.</source>
        <translation>Retake it if it's dark, blurred or cropped. It costs nothing.</translation>
    </message>
    <message>
        <source>The check is on its way and is never sent twice by itself.</source>
        <translation>The check is on its way and is never sent twice automatically.</translation>
    </message>
    <message>
        <source>Wait a few seconds, or go home: it continues in the list.</source>
        <translation>Wait a few seconds, or go home; it continues in the list.</translation>
    </message>
    <message>
        <source>There is no network; the check waits on this computer.</source>
        <translation>There's no network; the check is waiting on this computer.</translation>
    </message>
    <message>
        <source>Tell the customer that the answer comes later.</source>
        <translation>Tell the customer the answer will come later.</translation>
    </message>
    <message>
        <source>The large word is the result; below it stands why.</source>
        <translation>The large word is the result; the reason is below it.</translation>
    </message>
    <message>
        <source>Do what the screen says. “Not checked” is neither yes nor no.</source>
        <translation>Do what the screen says. “Not checked” is neither yes nor no.</translation>
    </message>
    <message>
        <source>The document is read and compared with the customer.</source>
        <translation>The document is read and compared with the customer.</translation>
    </message>
    <message>
        <source>Choose the kind of document that the customer shows.</source>
        <translation>Choose the kind of document the customer shows.</translation>
    </message>
    <message>
        <source>Something did not work. Nothing is lost.</source>
        <translation>Something didn't work. Nothing is lost.</translation>
    </message>
    <message>
        <source>Do what the screen says. The code is for the help desk.</source>
        <translation>Do what the screen says. The code is for the help desk.</translation>
    </message>
    <message>
        <source>Something was sent, but no whole answer came back.</source>
        <translation>Something was sent, but no complete answer came back.</translation>
    </message>
    <message>
        <source>Look for the customer in the portal before you send again.</source>
        <translation>Look for the customer in the portal before you send again.</translation>
    </message>
    <message>
        <source>The result is read again; nothing is sent or billed.</source>
        <translation>The result is read again; nothing is sent or billed.</translation>
    </message>
    <message>
        <source>Wait a moment, or press Esc.</source>
        <translation>Wait a moment, or press Esc.</translation>
    </message>
    <message>
        <source>Past checks of this counter.</source>
        <translation>This counter's past checks.</translation>
    </message>
    <message>
        <source>Search, then press a row to see its result.</source>
        <translation>Search, then open a row to see its result.</translation>
    </message>
    <message>
        <source>The customer does the check alone, on the phone.</source>
        <translation>The customer does the check alone, on the phone.</translation>
    </message>
    <message>
        <source>Fill in the form and create the link.</source>
        <translation>Fill in the form and create the link.</translation>
    </message>
    <message>
        <source>The customer opens the link with the phone's camera.</source>
        <translation>The customer opens the link with the phone's camera.</translation>
    </message>
    <message>
        <source>You can serve others: the result comes by itself.</source>
        <translation>You can serve others; the result arrives automatically.</translation>
    </message>
    <message>
        <source>The check on the phone waits for the number.</source>
        <translation>The check on the phone is waiting for the ID number.</translation>
    </message>
    <message>
        <source>Type it as it stands on the document.</source>
        <translation>Type it as it appears on the document.</translation>
    </message>
    <message>
        <source>Only the manager may do this.</source>
        <translation>Only the manager may do this.</translation>
    </message>
    <message>
        <source>Call the manager. After several wrong tries it locks for a while.</source>
        <translation>Call the manager. After several wrong attempts it locks for a while.</translation>
    </message>
    <message>
        <source>How this counter looks, speaks and sees.</source>
        <translation>This counter's look, language and cameras.</translation>
    </message>
    <message>
        <source>Changes save automatically.</source>
        <translation>Changes save automatically.</translation>
    </message>
    <message>
        <source>Shows what the camera sees and what would help.</source>
        <translation>Shows what the camera sees and what would help.</translation>
    </message>
    <message>
        <source>Run the full test after moving or changing a camera.</source>
        <translation>Run the full test after moving or changing a camera.</translation>
    </message>
    <message>
        <source>Look up a code</source>
        <translation>Look up a code</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Close help</translation>
    </message>
    <message>
        <source>There is no such code.</source>
        <translation>There's no such code.</translation>
    </message>
    <message>
        <source>Payroll loan</source>
        <translation>Payroll loan</translation>
    </message>
    <message>
        <source>FGTS</source>
        <translation>FGTS</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Copy the reference</translation>
    </message>
    <message>
        <source>Copy the customer's number</source>
        <translation>Copy the customer's number</translation>
    </message>
</context>
</TS>
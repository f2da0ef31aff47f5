<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en_US">
<context>
    <name>People</name>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>By result</source>
        <translation>By result</translation>
    </message>
    <message>
        <source>By check</source>
        <translation>By check</translation>
    </message>
    <message>
        <source>By attendant</source>
        <translation>By attendant</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>By hour</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>The day</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>No one</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Median time to the result</source>
        <translation>Median time to the result</translation>
    </message>
    <message>
        <source>Pictures taken again</source>
        <translation>Pictures taken again</translation>
    </message>
    <message>
        <source>Pictures kept against advice</source>
        <translation>Pictures kept against advice</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Unknown outcomes still open</source>
        <translation>Unknown outcomes still open</translation>
    </message>
    <message>
        <source>Camera trouble</source>
        <translation>Camera trouble</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Failed sign-ins</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>Choose a PIN of your own</source>
        <translation>Choose a PIN of your own</translation>
    </message>
    <message>
        <source>Six digits, or a password of eight characters or more.</source>
        <translation>Six digits, or a password of eight characters or more.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>The two are not alike. Begin again.</source>
        <translation>The two are not alike. Begin again.</translation>
    </message>
    <message>
        <source>Name or badge</source>
        <translation>Name or badge</translation>
    </message>
    <message>
        <source>Type a name, or hold your badge to the scanner.</source>
        <translation>Type a name, or hold your badge to the scanner.</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>A second person is needed</translation>
    </message>
    <message>
        <source>This counter is locked</source>
        <translation>This counter is locked</translation>
    </message>
    <message>
        <source>Whoever was here goes on; anybody else takes over.</source>
        <translation>Whoever was here goes on; anybody else takes over.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Sign in by phone</source>
        <translation>Sign in by phone</translation>
    </message>
    <message>
        <source>The names are being read...</source>
        <translation>The names are being read…</translation>
    </message>
    <message>
        <source>{count} more: type a name.</source>
        <translation>{count} more: type a name.</translation>
    </message>
    <message>
        <source>Nobody is found. Ask the manager.</source>
        <translation>No one was found. Ask the manager.</translation>
    </message>
    <message>
        <source>Scan the code with your phone and compare the letters, then sign in.</source>
        <translation>Scan the code with your phone and compare the letters, then sign in.</translation>
    </message>
    <message>
        <source>The code is being asked for...</source>
        <translation>The code is being asked for…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write nobody's name or number here.</source>
        <translation>Don't write anyone's name or number here.</translation>
    </message>
    <message>
        <source>{name} approves</source>
        <translation>{name} approves</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Your PIN, to approve.</source>
        <translation>Your PIN, to approve.</translation>
    </message>
    <message>
        <source>Your PIN or password.</source>
        <translation>Your PIN or password.</translation>
    </message>
    <message>
        <source>Demonstration: the PIN is {pin}.</source>
        <translation>Demonstration: the PIN is {pin}.</translation>
    </message>
</context>
</TS>
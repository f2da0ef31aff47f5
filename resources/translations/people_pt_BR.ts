<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="pt_BR">
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
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>By result</source>
        <translation>Por resultado</translation>
    </message>
    <message>
        <source>By check</source>
        <translation>Por verificação</translation>
    </message>
    <message>
        <source>By attendant</source>
        <translation>Por atendente</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>O dia</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada ainda.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Salvar em arquivo</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Median time to the result</source>
        <translation>Tempo mediano até o resultado</translation>
    </message>
    <message>
        <source>Pictures taken again</source>
        <translation>Fotos refeitas</translation>
    </message>
    <message>
        <source>Pictures kept against advice</source>
        <translation>Fotos usadas contra a orientação</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprovações</translation>
    </message>
    <message>
        <source>Unknown outcomes still open</source>
        <translation>Resultados desconhecidos em aberto</translation>
    </message>
    <message>
        <source>Camera trouble</source>
        <translation>Problemas de câmera</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Logins sem sucesso</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>O mesmo mais uma vez</translation>
    </message>
    <message>
        <source>Choose a PIN of your own</source>
        <translation>Escolha um PIN só seu</translation>
    </message>
    <message>
        <source>Six digits, or a password of eight characters or more.</source>
        <translation>Seis dígitos, ou uma senha de oito caracteres ou mais.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>The two are not alike. Begin again.</source>
        <translation>Os dois não são iguais. Comece de novo.</translation>
    </message>
    <message>
        <source>Name or badge</source>
        <translation>Nome ou crachá</translation>
    </message>
    <message>
        <source>Type a name, or hold your badge to the scanner.</source>
        <translation>Digite um nome ou aproxime o crachá do leitor.</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>É preciso uma segunda pessoa</translation>
    </message>
    <message>
        <source>This counter is locked</source>
        <translation>Este balcão está bloqueado</translation>
    </message>
    <message>
        <source>Whoever was here goes on; anybody else takes over.</source>
        <translation>Quem estava aqui continua; qualquer outra pessoa assume.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Quem é você?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Sign in by phone</source>
        <translation>Entrar pelo celular</translation>
    </message>
    <message>
        <source>The names are being read...</source>
        <translation>Lendo os nomes…</translation>
    </message>
    <message>
        <source>{count} more: type a name.</source>
        <translation>Mais {count}: digite um nome.</translation>
    </message>
    <message>
        <source>Nobody is found. Ask the manager.</source>
        <translation>Ninguém encontrado. Fale com o gerente.</translation>
    </message>
    <message>
        <source>Scan the code with your phone and compare the letters, then sign in.</source>
        <translation>Aponte o celular para o QR Code, confira as letras e entre.</translation>
    </message>
    <message>
        <source>The code is being asked for...</source>
        <translation>Pedindo o código…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Novo código</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Write nobody's name or number here.</source>
        <translation>Não escreva nome nem número de ninguém aqui.</translation>
    </message>
    <message>
        <source>{name} approves</source>
        <translation>{name} aprova</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Your PIN, to approve.</source>
        <translation>Seu PIN, para aprovar.</translation>
    </message>
    <message>
        <source>Your PIN or password.</source>
        <translation>Seu PIN ou senha.</translation>
    </message>
    <message>
        <source>Demonstration: the PIN is {pin}.</source>
        <translation>Demonstração: o PIN é {pin}.</translation>
    </message>
</context>
</TS>
<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="pt_BR">
<context>
    <name>Desk</name>
    <message>
        <source>Not kept</source>
        <translation>Não guardado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Client reference</source>
        <translation>Referência do cliente</translation>
    </message>
    <message>
        <source>Sent so far</source>
        <translation>Tentativas de envio</translation>
    </message>
    <message>
        <source>For the help desk</source>
        <translation>Para o suporte</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Car purchase</source>
        <translation>Compra de carro</translation>
    </message>
    <message>
        <source>Age check</source>
        <translation>Verificação de idade</translation>
    </message>
    <message>
        <source>Get into the account</source>
        <translation>Entrar na conta</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Mudar dados da conta</translation>
    </message>
    <message>
        <source>Move money</source>
        <translation>Movimentar dinheiro</translation>
    </message>
    <message>
        <source>Take out a product</source>
        <translation>Contratar um produto</translation>
    </message>
    <message>
        <source>As agreed with Unico</source>
        <translation>Conforme combinado com a Unico</translation>
    </message>
    <message>
        <source>Check again after 7 days</source>
        <translation>Verificar de novo após 7 dias</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The link was also sent by: {channels}</source>
        <translation>O link também foi enviado por: {channels}</translation>
    </message>
    <message>
        <source>Valid until {moment}</source>
        <translation>Válido até {moment}</translation>
    </message>
    <message>
        <source>Waiting for the customer to finish on the phone</source>
        <translation>Aguardando o cliente terminar no celular</translation>
    </message>
    <message>
        <source>The customer's number has to be entered here</source>
        <translation>É preciso digitar aqui o CPF do cliente</translation>
    </message>
    <message>
        <source>Finished: the result is being read</source>
        <translation>Terminou: lendo o resultado</translation>
    </message>
    <message>
        <source>The journey failed: the result is being read</source>
        <translation>A verificação falhou: lendo o resultado</translation>
    </message>
    <message>
        <source>The service reports a state that is new: {state}</source>
        <translation>O serviço informa um estado desconhecido: {state}</translation>
    </message>
    <message>
        <source>Counter Kiosk</source>
        <translation>Balcão de identificação</translation>
    </message>
    <message>
        <source>This counter is not set up yet</source>
        <translation>Este balcão ainda não está configurado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constatado</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>The demonstration sends nothing and keeps nothing; every screen is marked.</source>
        <translation>A demonstração não envia nem guarda nada; cada tela é marcada.</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Abrir a demonstração</translation>
    </message>
    <message>
        <source>This account may not read the counter's configuration.</source>
        <translation>Esta conta não pode ler a configuração do balcão.</translation>
    </message>
    <message>
        <source>The program is installed. It still needs its configuration and its keys.</source>
        <translation>O programa está instalado. Ainda faltam a configuração e as chaves.</translation>
    </message>
    <message>
        <source>IT: add this account to the group "kiosk", then log out and in again.</source>
        <translation>TI: inclua esta conta no grupo "kiosk"; depois saia da sessão e entre de novo.</translation>
    </message>
    <message>
        <source>IT: apply this branch's file, as administrator: kiosk provision FILE --config {place}</source>
        <translation>TI: aplique o arquivo deste posto, como administrador: kiosk provision FILE --config {place}</translation>
    </message>
    <message>
        <source>IT: look at everything once: kiosk doctor --config {place}</source>
        <translation>TI: verifique tudo uma vez: kiosk doctor --config {place}</translation>
    </message>
    <message>
        <source>Then open the program from the menu again.</source>
        <translation>Depois abra o programa de novo pelo menu.</translation>
    </message>
    <message>
        <source>Serve the customer at another counter.</source>
        <translation>Atenda o cliente em outro balcão.</translation>
    </message>
    <message>
        <source>Call the technician and read the code aloud.</source>
        <translation>Ligue para o técnico e leia o código em voz alta.</translation>
    </message>
    <message>
        <source>Technician: run "kiosk doctor", then start the kiosk again.</source>
        <translation>Técnico: execute "kiosk doctor" e inicie o quiosque de novo.</translation>
    </message>
    <message>
        <source>Nothing that was sent is lost: it is written down, sealed, on this machine.</source>
        <translation>Nada do que foi enviado se perdeu: está registrado e protegido neste computador.</translation>
    </message>
    <message>
        <source>This counter has to stop</source>
        <translation>Este balcão precisa parar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>First help</source>
        <translation>Primeira medida</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Sobre este programa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Everything is real</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>{count} parts by others are shipped with this program</source>
        <translation>{count} componentes de terceiros acompanham este programa</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Until the service has them, at most {count} hours; sealed</source>
        <translation>Até o serviço recebê-las, no máximo {count} horas; protegidas</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Atendimentos</translation>
    </message>
    <message>
        <source>{count} days; sealed</source>
        <translation>{count} dias; protegidos</translation>
    </message>
    <message>
        <source>Name and number</source>
        <translation>Nome e CPF</translation>
    </message>
    <message>
        <source>With the visit; sealed</source>
        <translation>Com o atendimento; protegidos</translation>
    </message>
    <message>
        <source>Go on with your phone</source>
        <translation>Continue no seu celular</translation>
    </message>
    <message>
        <source>Point your phone's camera at the square.</source>
        <translation>Aponte a câmera do celular para o QR Code.</translation>
    </message>
    <message>
        <source>Open the link and follow what it says.</source>
        <translation>Abra o link e siga as instruções.</translation>
    </message>
    <message>
        <source>When you are done, this counter has the result by itself.</source>
        <translation>Quando terminar, o balcão recebe o resultado sozinho.</translation>
    </message>
    <message>
        <source>Demonstration: the link points to this machine, so a phone does not reach it.</source>
        <translation>Demonstração: o link aponta para este computador; um celular não chega até ele.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Abrir aqui</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar o link</translation>
    </message>
    <message>
        <source>Code to read out, to be sure it is the same check:</source>
        <translation>Código para conferir em voz alta que é a mesma verificação:</translation>
    </message>
    <message>
        <source>Serve others meanwhile</source>
        <translation>Atender outros enquanto isso</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Find by the customer's number</source>
        <translation>Buscar pelo CPF do cliente</translation>
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
        <translation>Aparecem os mais recentes. Para achar um mais antigo, busque.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Looking into the journal of this counter...</source>
        <translation>Consultando o registro de atendimentos deste balcão…</translation>
    </message>
    <message>
        <source>Nobody with this number was served at this counter.</source>
        <translation>Nenhum cliente com este CPF foi atendido neste balcão.</translation>
    </message>
    <message>
        <source>No visits yet. Each check appears here when it is finished.</source>
        <translation>Nenhum atendimento ainda. Cada verificação aparece aqui quando termina.</translation>
    </message>
    <message>
        <source>On the customer's phone</source>
        <translation>No celular do cliente</translation>
    </message>
    <message>
        <source>The customer gets a link and does the check alone.</source>
        <translation>O cliente recebe um link e faz a verificação sozinho.</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>O que verificar</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Kind of identifier</source>
        <translation>CPF ou outro documento</translation>
    </message>
    <message>
        <source>Name that the customer reads</source>
        <translation>Nome mostrado ao cliente</translation>
    </message>
    <message>
        <source>At most 50 characters.</source>
        <translation>No máximo 50 caracteres.</translation>
    </message>
    <message>
        <source>Send the link as well by</source>
        <translation>Enviar o link também por</translation>
    </message>
    <message>
        <source>Number of the earlier check</source>
        <translation>Nº da verificação anterior</translation>
    </message>
    <message>
        <source>The customer is compared with it. 36 characters.</source>
        <translation>O cliente é comparado com ela. 36 caracteres.</translation>
    </message>
    <message>
        <source>Another: type it</source>
        <translation>Outro: digite</translation>
    </message>
    <message>
        <source>The service's word for it</source>
        <translation>A palavra do serviço</translation>
    </message>
    <message>
        <source>Making the link...</source>
        <translation>Criando o link…</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Criar o link</translation>
    </message>
    <message>
        <source>Needed to send the link.</source>
        <translation>Necessário para enviar o link.</translation>
    </message>
    <message>
        <source>Needed for the signature.</source>
        <translation>Necessário para a assinatura.</translation>
    </message>
    <message>
        <source>Comes back with the result; the customer does not see it.</source>
        <translation>Volta com o resultado; o cliente não vê.</translation>
    </message>
    <message>
        <source>Shown on the phone, for example {amount}.</source>
        <translation>Aparece no celular, por exemplo {amount}.</translation>
    </message>
    <message>
        <source>In hours; empty: as long as the service allows.</source>
        <translation>Em horas; vazio: o prazo padrão do serviço.</translation>
    </message>
    <message>
        <source>Reason shown in Portuguese</source>
        <translation>Motivo mostrado em português</translation>
    </message>
    <message>
        <source>Reason shown in Spanish</source>
        <translation>Motivo mostrado em espanhol</translation>
    </message>
    <message>
        <source>Reason shown in English</source>
        <translation>Motivo mostrado em inglês</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Let the back camera be used</source>
        <translation>Permitir a câmera traseira</translation>
    </message>
    <message>
        <source>The customer reads {amount}.</source>
        <translation>O cliente lê {amount}.</translation>
    </message>
    <message>
        <source>More: amount, reason, references</source>
        <translation>Mais: valor, motivo, referências</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Manager's PIN</source>
        <translation>PIN do gerente</translation>
    </message>
    <message>
        <source>To open the settings.</source>
        <translation>Para abrir as configurações.</translation>
    </message>
    <message>
        <source>To send a check again.</source>
        <translation>Para enviar uma verificação de novo.</translation>
    </message>
    <message>
        <source>To erase a customer.</source>
        <translation>Para apagar um cliente.</translation>
    </message>
    <message>
        <source>To leave the program.</source>
        <translation>Para sair do programa.</translation>
    </message>
    <message>
        <source>To take a picture from a file.</source>
        <translation>Para usar uma foto de um arquivo.</translation>
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
        <translation>Muitas tentativas erradas</translation>
    </message>
    <message>
        <source>The next try is possible in {time}.</source>
        <translation>Tente de novo em {time}.</translation>
    </message>
    <message>
        <source>The PIN is not right</source>
        <translation>O PIN está errado</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>Reading the result again</source>
        <translation>Lendo o resultado de novo</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Consultando o serviço</translation>
    </message>
    <message>
        <source>Showing the result</source>
        <translation>Mostrando o resultado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>next</source>
        <translation>a seguir</translation>
    </message>
    <message>
        <source>Usually a second or two. Nothing is sent and nothing is billed.</source>
        <translation>Leva um ou dois segundos. Nada é enviado e nada é cobrado.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>We do not know whether the service has it</source>
        <translation>Não sabemos se o serviço recebeu</translation>
    </message>
    <message>
        <source>No complete answer came back. Nothing was sent twice.</source>
        <translation>Não chegou uma resposta completa. Nada foi enviado duas vezes.</translation>
    </message>
    <message>
        <source>Look into Unico's portal for this customer, then choose:</source>
        <translation>Procure este cliente no portal da Unico e escolha:</translation>
    </message>
    <message>
        <source>It is in the portal</source>
        <translation>Está no portal</translation>
    </message>
    <message>
        <source>It is not there: send again</source>
        <translation>Não está: enviar de novo</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>Process number in the portal</source>
        <translation>Nº da verificação no portal</translation>
    </message>
    <message>
        <source>36 characters. The result is read; nothing is sent.</source>
        <translation>36 caracteres. O resultado é lido; nada é enviado.</translation>
    </message>
    <message>
        <source>Nothing more is done about it. If the service has it, it stays there.</source>
        <translation>Nada mais é feito. Se o serviço recebeu, fica lá.</translation>
    </message>
    <message>
        <source>Yes, give up</source>
        <translation>Sim, desistir</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Não, manter</translation>
    </message>
    <message>
        <source>Just a moment...</source>
        <translation>Só um momento…</translation>
    </message>
    <message>
        <source>Read the result</source>
        <translation>Consultar o resultado</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>It may be billed twice</source>
        <translation>Pode ser cobrado duas vezes</translation>
    </message>
    <message>
        <source>If the service has the first one, this makes a second one about the same customer. A manager's PIN is needed.</source>
        <translation>Se o serviço recebeu a primeira, esta cria uma segunda verificação do mesmo cliente. É preciso o PIN do gerente.</translation>
    </message>
    <message>
        <source>Give up? This can not be taken back. The choice is recorded.</source>
        <translation>Desistir? Não dá para desfazer. A escolha fica registrada.</translation>
    </message>
    <message>
        <source>The customer's number is needed</source>
        <translation>Falta o CPF do cliente</translation>
    </message>
    <message>
        <source>The check on the phone waits for it. Type it in; it goes on there.</source>
        <translation>A verificação no celular espera por ele. Digite aqui e ela continua lá.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Fetching: {what}</source>
        <translation>Buscando: {what}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>The copy could not be saved</source>
        <translation>Não foi possível salvar a cópia</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Escolha outra pasta ou libere espaço no disco.</translation>
    </message>
    <message>
        <source>A copy was saved</source>
        <translation>Cópia salva</translation>
    </message>
    <message>
        <source>It is no longer sealed: keep it where your rules say.</source>
        <translation>Ela não está mais protegida: guarde onde as regras da casa mandam.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This file can not be shown here. Save a copy to open it elsewhere.</source>
        <translation>Este arquivo não pode ser mostrado aqui. Salve uma cópia para abrir em outro lugar.</translation>
    </message>
    <message>
        <source>This file can not be shown here, and not be saved either.</source>
        <translation>Este arquivo não pode ser mostrado nem salvo aqui.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Footage</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Measured rate</source>
        <translation>Imagens por segundo</translation>
    </message>
    <message>
        <source>{count} pictures a second</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>This camera can not read documents</source>
        <translation>Esta câmera não consegue ler documentos</translation>
    </message>
    <message>
        <source>Take a camera with more pixels, or read documents from a scanner.</source>
        <translation>Use uma câmera com mais pixels ou um scanner.</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Resoluções</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Foco</translation>
    </message>
    <message>
        <source>Fixed, not sharp near by</source>
        <translation>Fixo, sem nitidez de perto</translation>
    </message>
    <message>
        <source>The camera does not tell</source>
        <translation>A câmera não informa</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixo</translation>
    </message>
    <message>
        <source>Detail on a card</source>
        <translation>Detalhe em um cartão</translation>
    </message>
    <message>
        <source>{count} dots an inch: {words}</source>
        <translation>{count} pontos por polegada: {words}</translation>
    </message>
    <message>
        <source>Pictures of the document</source>
        <translation>Fotos do documento</translation>
    </message>
    <message>
        <source>Kind of document recognised</source>
        <translation>Tipo de documento reconhecido</translation>
    </message>
    <message>
        <source>Genuine document</source>
        <translation>Documento autêntico</translation>
    </message>
    <message>
        <source>Number belongs to the customer</source>
        <translation>O número é do cliente</translation>
    </message>
    <message>
        <source>Face belongs to the customer</source>
        <translation>O rosto é do cliente</translation>
    </message>
    <message>
        <source>Used again</source>
        <translation>Reutilizado</translation>
    </message>
    <message>
        <source>From an earlier check</source>
        <translation>De uma verificação anterior</translation>
    </message>
    <message>
        <source>Look at the document</source>
        <translation>Ver o documento</translation>
    </message>
    <message>
        <source>Document: {kind}</source>
        <translation>Documento: {kind}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Envelope</translation>
    </message>
    <message>
        <source>Signed documents</source>
        <translation>Documentos assinados</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Pictures and proof</source>
        <translation>Fotos e evidências</translation>
    </message>
    <message>
        <source>Look at the selfie</source>
        <translation>Ver a selfie</translation>
    </message>
    <message>
        <source>Evidence set</source>
        <translation>Conjunto de evidências</translation>
    </message>
    <message>
        <source>Look at picture {number}</source>
        <translation>Ver a foto {number}</translation>
    </message>
    <message>
        <source>Camera test</source>
        <translation>Teste da câmera</translation>
    </message>
    <message>
        <source>Customer's camera</source>
        <translation>Câmera do cliente</translation>
    </message>
    <message>
        <source>Document camera</source>
        <translation>Câmera de documentos</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Test thoroughly</source>
        <translation>Teste completo</translation>
    </message>
    <message>
        <source>Measured just now</source>
        <translation>Medido agora</translation>
    </message>
    <message>
        <source>The first one found</source>
        <translation>A primeira encontrada</translation>
    </message>
    <message>
        <source>This is what the camera sees</source>
        <translation>Isto é o que a câmera vê</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Each change is kept at once.</source>
        <translation>As mudanças são salvas automaticamente.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Attendant's name or number</source>
        <translation>Nome ou número do atendente</translation>
    </message>
    <message>
        <source>Stands at the top and in the audit trail.</source>
        <translation>Aparece no alto da tela e na auditoria.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Sair do programa</translation>
    </message>
    <message>
        <source>Erase one customer</source>
        <translation>Apagar um cliente</translation>
    </message>
    <message>
        <source>On the customer's request: name, number, pictures and results are taken out of this counter. What the service holds is not touched.</source>
        <translation>A pedido do cliente: nome, CPF, fotos e resultados são apagados deste balcão. O que está na Unico não muda.</translation>
    </message>
    <message>
        <source>Customer's number</source>
        <translation>CPF do cliente</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Yes, erase</source>
        <translation>Sim, apagar</translation>
    </message>
    <message>
        <source>Type the customer's number first.</source>
        <translation>Digite primeiro o CPF do cliente.</translation>
    </message>
    <message>
        <source>Erase everything about {number} on this counter? It can not be undone.</source>
        <translation>Apagar tudo sobre {number} neste balcão? Não dá para desfazer.</translation>
    </message>
    <message>
        <source>Nothing was held about this number.</source>
        <translation>Não havia nada sobre este CPF.</translation>
    </message>
    <message>
        <source>One visit was erased.</source>
        <translation>Um atendimento foi apagado.</translation>
    </message>
    <message>
        <source>{count} visits were erased.</source>
        <translation>{count} atendimentos foram apagados.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fechar aviso</translation>
    </message>
    <message>
        <source>Finished on the phone: {who}</source>
        <translation>Terminou no celular: {who}</translation>
    </message>
    <message>
        <source>Testing the camera…</source>
        <translation>Testando a câmera…</translation>
    </message>
    <message>
        <source>It takes about five seconds; the picture comes back by itself.</source>
        <translation>Leva uns cinco segundos; a imagem volta sozinha.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado do teste</translation>
    </message>
    <message>
        <source>The camera is fit for its work.</source>
        <translation>A câmera serve para este trabalho.</translation>
    </message>
    <message>
        <source>The blue button</source>
        <translation>O botão azul</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <translation>Próximo campo ou botão</translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation>Barra de espaço</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Tirar a foto</translation>
    </message>
    <message>
        <source>Choose; on the home screen: type the number</source>
        <translation>Escolher; na tela de início: digitar o CPF</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Esta ajuda</translation>
    </message>
    <message>
        <source>This screen tells what the counter is doing.</source>
        <translation>Esta tela mostra o que o balcão está fazendo.</translation>
    </message>
    <message>
        <source>Esc leads back; the home screen is always one step away.</source>
        <translation>Esc volta; a tela de início está sempre a um passo.</translation>
    </message>
    <message>
        <source>Every customer starts here.</source>
        <translation>Todo atendimento começa aqui.</translation>
    </message>
    <message>
        <source>Type or scan the number, then choose what is to be checked.</source>
        <translation>Digite ou leia o CPF com o leitor e escolha o que verificar.</translation>
    </message>
    <message>
        <source>A picture from a file takes the place of the camera's.</source>
        <translation>Uma foto de um arquivo substitui a da câmera.</translation>
    </message>
    <message>
        <source>Press the picture that is meant. Nothing is changed on the stick.</source>
        <translation>Toque na foto desejada. Nada é alterado no pen drive.</translation>
    </message>
    <message>
        <source>The service compares these details with the face.</source>
        <translation>O serviço compara estes dados com o rosto.</translation>
    </message>
    <message>
        <source>Copy them from the document. A marked field says what is wrong.</source>
        <translation>Copie do documento. O campo marcado diz o que está errado.</translation>
    </message>
    <message>
        <source>The selfie is compared with an earlier check or with a picture.</source>
        <translation>A selfie é comparada com uma verificação anterior ou com uma foto.</translation>
    </message>
    <message>
        <source>Choose an earlier check, or take a picture of the document.</source>
        <translation>Escolha uma verificação anterior ou fotografe o documento.</translation>
    </message>
    <message>
        <source>No picture is taken without the customer's consent.</source>
        <translation>Nenhuma foto é tirada sem o consentimento do cliente.</translation>
    </message>
    <message>
        <source>Turn the screen to the customer, in the customer's language.</source>
        <translation>Vire a tela para o cliente, no idioma dele.</translation>
    </message>
    <message>
        <source>The picture takes itself when everything is right.</source>
        <translation>A foto é tirada sozinha quando tudo está certo.</translation>
    </message>
    <message>
        <source>Follow the words on the picture. Space takes it by hand.</source>
        <translation>Siga o que aparece sobre a imagem. A barra de espaço tira a foto.</translation>
    </message>
    <message>
        <source>You see the picture as it will be sent.</source>
        <translation>Esta é a foto como será enviada.</translation>
    </message>
    <message>
        <source>Take it again if it is dark, blurred or cut. It costs nothing.</source>
        <translation>Tire de novo se estiver escura, tremida ou cortada. Não custa nada.</translation>
    </message>
    <message>
        <source>The check is on its way and is never sent twice by itself.</source>
        <translation>A verificação está a caminho e nunca é enviada duas vezes sozinha.</translation>
    </message>
    <message>
        <source>Wait a few seconds, or go home: it continues in the list.</source>
        <translation>Espere alguns segundos ou vá ao início: ela continua na lista.</translation>
    </message>
    <message>
        <source>There is no network; the check waits on this computer.</source>
        <translation>Não há rede; a verificação espera neste computador.</translation>
    </message>
    <message>
        <source>Tell the customer that the answer comes later.</source>
        <translation>Avise ao cliente que a resposta vem depois.</translation>
    </message>
    <message>
        <source>The large word is the result; below it stands why.</source>
        <translation>A palavra grande é o resultado; abaixo dela está o motivo.</translation>
    </message>
    <message>
        <source>Do what the screen says. “Not checked” is neither yes nor no.</source>
        <translation>Faça o que a tela diz. “Sem verificação” não é sim nem não.</translation>
    </message>
    <message>
        <source>The document is read and compared with the customer.</source>
        <translation>O documento é lido e comparado com o cliente.</translation>
    </message>
    <message>
        <source>Choose the kind of document that the customer shows.</source>
        <translation>Escolha o documento que o cliente apresenta.</translation>
    </message>
    <message>
        <source>Something did not work. Nothing is lost.</source>
        <translation>Algo não deu certo. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Do what the screen says. The code is for the help desk.</source>
        <translation>Faça o que a tela diz. O código é para o suporte.</translation>
    </message>
    <message>
        <source>Something was sent, but no whole answer came back.</source>
        <translation>Algo foi enviado, mas a resposta não chegou inteira.</translation>
    </message>
    <message>
        <source>Look for the customer in the portal before you send again.</source>
        <translation>Procure o cliente no portal antes de enviar de novo.</translation>
    </message>
    <message>
        <source>The result is read again; nothing is sent or billed.</source>
        <translation>O resultado é consultado de novo; nada é enviado nem cobrado.</translation>
    </message>
    <message>
        <source>Wait a moment, or press Esc.</source>
        <translation>Espere um momento ou tecle Esc.</translation>
    </message>
    <message>
        <source>Past checks of this counter.</source>
        <translation>Verificações anteriores deste balcão.</translation>
    </message>
    <message>
        <source>Search, then press a row to see its result.</source>
        <translation>Busque e toque em uma linha para ver o resultado.</translation>
    </message>
    <message>
        <source>The customer does the check alone, on the phone.</source>
        <translation>O cliente faz a verificação sozinho, no celular.</translation>
    </message>
    <message>
        <source>Fill in the form and create the link.</source>
        <translation>Preencha o formulário e crie o link.</translation>
    </message>
    <message>
        <source>The customer opens the link with the phone's camera.</source>
        <translation>O cliente abre o link com a câmera do celular.</translation>
    </message>
    <message>
        <source>You can serve others: the result comes by itself.</source>
        <translation>Pode atender outros: o resultado chega sozinho.</translation>
    </message>
    <message>
        <source>The check on the phone waits for the number.</source>
        <translation>A verificação no celular espera pelo CPF.</translation>
    </message>
    <message>
        <source>Type it as it stands on the document.</source>
        <translation>Digite como está no documento.</translation>
    </message>
    <message>
        <source>Only the manager may do this.</source>
        <translation>Só o gerente pode fazer isto.</translation>
    </message>
    <message>
        <source>Call the manager. After several wrong tries it locks for a while.</source>
        <translation>Chame o gerente. Depois de vários erros, bloqueia por um tempo.</translation>
    </message>
    <message>
        <source>How this counter looks, speaks and sees.</source>
        <translation>Aparência, idioma e câmeras deste balcão.</translation>
    </message>
    <message>
        <source>Changes save automatically.</source>
        <translation>As mudanças são salvas automaticamente.</translation>
    </message>
    <message>
        <source>Shows what the camera sees and what would help.</source>
        <translation>Mostra o que a câmera vê e o que ajudaria.</translation>
    </message>
    <message>
        <source>Run the full test after moving or changing a camera.</source>
        <translation>Faça o teste completo ao mover ou trocar uma câmera.</translation>
    </message>
    <message>
        <source>Look up a code</source>
        <translation>Consultar um código</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Fechar ajuda</translation>
    </message>
    <message>
        <source>There is no such code.</source>
        <translation>Este código não existe.</translation>
    </message>
    <message>
        <source>Payroll loan</source>
        <translation>Crédito consignado</translation>
    </message>
    <message>
        <source>FGTS</source>
        <translation>FGTS</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Copiar a referência</translation>
    </message>
    <message>
        <source>Copy the customer's number</source>
        <translation>Copiar o CPF do cliente</translation>
    </message>
</context>
</TS>
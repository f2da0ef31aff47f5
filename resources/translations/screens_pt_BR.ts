<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="pt_BR">
<context>
    <name>Screens</name>
    <message>
        <source>Step {now} of {all}</source>
        <translation>Etapa {now} de {all}</translation>
    </message>
    <message>
        <source>Customer's details</source>
        <translation>Dados do cliente</translation>
    </message>
    <message>
        <source>What to compare with</source>
        <translation>Com o que comparar</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>Qual documento</translation>
    </message>
    <message>
        <source>Photo of the face</source>
        <translation>Foto do rosto</translation>
    </message>
    <message>
        <source>Front of the document</source>
        <translation>Frente do documento</translation>
    </message>
    <message>
        <source>Back of the document</source>
        <translation>Verso do documento</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Demonstration: nothing is real</source>
        <translation>Demonstração: dados fictícios</translation>
    </message>
    <message>
        <source>Test environment: not a real check</source>
        <translation>Ambiente de testes: não vale</translation>
    </message>
    <message>
        <source>Own test server</source>
        <translation>Servidor próprio de testes</translation>
    </message>
    <message>
        <source>Camera at rest</source>
        <translation>Câmera em repouso</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Câmera pronta</translation>
    </message>
    <message>
        <source>Network not tried yet</source>
        <translation>Rede ainda não testada</translation>
    </message>
    <message>
        <source>Network ready</source>
        <translation>Rede pronta</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sem rede</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De um arquivo</translation>
    </message>
    <message>
        <source>In 3 seconds</source>
        <translation>Em 3 segundos</translation>
    </message>
    <message>
        <source>Take picture</source>
        <translation>Tirar foto</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolha uma foto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Next attempt in {count} s.</source>
        <translation>Nova tentativa em {count} s.</translation>
    </message>
    <message>
        <source>If it does not get better, press “Take picture”.</source>
        <translation>Se não melhorar, toque em “Tirar foto”.</translation>
    </message>
    <message>
        <source>Light from the front, glasses and cap off, eyes on the camera.</source>
        <translation>Luz de frente, sem óculos nem boné, olhos na câmera.</translation>
    </message>
    <message>
        <source>Lay it flat on a dark ground, all four corners in sight.</source>
        <translation>Apoie em fundo escuro, com os quatro cantos à vista.</translation>
    </message>
    <message>
        <source>May we check your identity?</source>
        <translation>Podemos confirmar sua identidade?</translation>
    </message>
    <message>
        <source>May we check your age?</source>
        <translation>Podemos verificar a sua idade?</translation>
    </message>
    <message>
        <source>May we check your document?</source>
        <translation>Podemos conferir o seu documento?</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Concordo</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>Não concordo</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <source>Back to the attendant's view</source>
        <translation>Voltar à tela do atendente</translation>
    </message>
    <message>
        <source>Large, for the customer</source>
        <translation>Letra grande, para o cliente</translation>
    </message>
    <message>
        <source>The customer does not agree? Then the visit ends here.</source>
        <translation>O cliente não concorda? Então o atendimento termina aqui.</translation>
    </message>
    <message>
        <source>No consent, no check</source>
        <translation>Sem consentimento, sem verificação</translation>
    </message>
    <message>
        <source>Thank the customer. No picture was taken and nothing about the customer was kept; only that consent was declined. Offer another way to identify.</source>
        <translation>Agradeça ao cliente. Nenhuma foto foi tirada e nenhum dado do cliente ficou guardado, só o registro da recusa. Ofereça outra forma de identificação.</translation>
    </message>
    <message>
        <source>Which document does the customer show?</source>
        <translation>Qual documento o cliente apresenta?</translation>
    </message>
    <message>
        <source>Already on file: no new picture is needed</source>
        <translation>Já cadastrado: não precisa de foto nova</translation>
    </message>
    <message>
        <source>Take new pictures</source>
        <translation>Tirar fotos novas</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Frente e verso</translation>
    </message>
    <message>
        <source>One side only</source>
        <translation>Só um lado</translation>
    </message>
    <message>
        <source>Take pictures</source>
        <translation>Tirar fotos</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Cartão</translation>
    </message>
    <message>
        <source>CNH card, CIN, INE: the size of a bank card</source>
        <translation>CNH em cartão, CIN, INE: do tamanho de um cartão de banco</translation>
    </message>
    <message>
        <source>Open driving licence</source>
        <translation>CNH de papel aberta</translation>
    </message>
    <message>
        <source>The older CNH on paper, unfolded; one picture</source>
        <translation>A CNH antiga, de papel, desdobrada; uma foto</translation>
    </message>
    <message>
        <source>RG on paper</source>
        <translation>RG de papel</translation>
    </message>
    <message>
        <source>The older identity card, a little larger than a card</source>
        <translation>A identidade antiga, um pouco maior que um cartão</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passaporte</translation>
    </message>
    <message>
        <source>The page with the photo; one picture</source>
        <translation>A página da foto; uma foto</translation>
    </message>
    <message>
        <source>Driving licence (CNH)</source>
        <translation>Carteira de motorista (CNH)</translation>
    </message>
    <message>
        <source>Identity card (RG)</source>
        <translation>Carteira de identidade (RG)</translation>
    </message>
    <message>
        <source>National identity card (CIN)</source>
        <translation>Carteira de Identidade Nacional (CIN)</translation>
    </message>
    <message>
        <source>Who is at the counter?</source>
        <translation>Quem você vai atender?</translation>
    </message>
    <message>
        <source>CPF or CURP</source>
        <translation>CPF ou CURP</translation>
    </message>
    <message>
        <source>Type it here or later in the form.</source>
        <translation>Digite aqui ou depois, no formulário.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Camera test</source>
        <translation>Teste da câmera</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Nothing is waiting. Unfinished checks appear here.</source>
        <translation>Nada em espera. As verificações não concluídas aparecem aqui.</translation>
    </message>
    <message>
        <source>Looking for documents on file</source>
        <translation>Procurando documentos já cadastrados</translation>
    </message>
    <message>
        <source>A document that was read before need not be taken again.</source>
        <translation>Um documento já lido não precisa de foto nova.</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Consultando o serviço</translation>
    </message>
    <message>
        <source>Choosing the document</source>
        <translation>Escolha do documento</translation>
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
        <source>This page can not be shown</source>
        <translation>Não é possível mostrar esta página</translation>
    </message>
    <message>
        <source>Nothing is lost. Go back to the home screen.</source>
        <translation>Nada se perdeu. Volte ao início.</translation>
    </message>
    <message>
        <source>No network: the check waits</source>
        <translation>Sem rede: a verificação vai esperar</translation>
    </message>
    <message>
        <source>It was not sent. It is sealed on this machine and goes out by itself as soon as the network is back.</source>
        <translation>Ela não foi enviada. Fica protegida neste computador e sai sozinha assim que a rede voltar.</translation>
    </message>
    <message>
        <source>Tell the customer that the answer comes later, and how you will pass it on.</source>
        <translation>Avise ao cliente que a resposta vem depois e como ela será dada.</translation>
    </message>
    <message>
        <source>What do you compare with?</source>
        <translation>Com o que comparar a selfie?</translation>
    </message>
    <message>
        <source>The selfie is held against it: is it the same person?</source>
        <translation>O resultado mostra se é a mesma pessoa.</translation>
    </message>
    <message>
        <source>A picture, taken now</source>
        <translation>Uma foto, tirada agora</translation>
    </message>
    <message>
        <source>An earlier check</source>
        <translation>Uma verificação anterior</translation>
    </message>
    <message>
        <source>For example the photo on the customer's document or file.</source>
        <translation>Por exemplo, a foto do documento ou do cadastro do cliente.</translation>
    </message>
    <message>
        <source>Number of the earlier check</source>
        <translation>Nº da verificação anterior</translation>
    </message>
    <message>
        <source>36 characters; it stands on that check's result.</source>
        <translation>36 caracteres; está no resultado daquela verificação.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Straightened</source>
        <translation>Alinhada</translation>
    </message>
    <message>
        <source>As taken</source>
        <translation>Como foi tirada</translation>
    </message>
    <message>
        <source>Why do you use it nevertheless?</source>
        <translation>Por que usar mesmo assim?</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>Usar esta foto</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Tirar de novo</translation>
    </message>
    <message>
        <source>Is the face sharp and well lit?</source>
        <translation>O rosto está nítido e bem iluminado?</translation>
    </message>
    <message>
        <source>Is this the picture to compare with?</source>
        <translation>Usar esta foto na comparação?</translation>
    </message>
    <message>
        <source>Can everything on the front be read?</source>
        <translation>Dá para ler tudo na frente?</translation>
    </message>
    <message>
        <source>Can everything on the back be read?</source>
        <translation>Dá para ler tudo no verso?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Cancel visit</source>
        <translation>Cancelar atendimento</translation>
    </message>
    <message>
        <source>End this visit? What was entered and taken is lost.</source>
        <translation>Encerrar este atendimento? O que foi digitado e fotografado se perde.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Checking with Unico</source>
        <translation>Verificando com a Unico</translation>
    </message>
    <message>
        <source>Usually a few seconds. The customer can stay where they are.</source>
        <translation>Costuma levar poucos segundos. O cliente pode ficar onde está.</translation>
    </message>
    <message>
        <source>Go home, the check goes on</source>
        <translation>Ir ao início; a verificação continua</translation>
    </message>
    <message>
        <source>The service has it and is still thinking. You can wait, or go home: the result appears in the list there.</source>
        <translation>O serviço recebeu e ainda está analisando. Espere ou vá ao início: o resultado aparece na lista.</translation>
    </message>
    <message>
        <source>The network or the service is slow. Everything is written down; nothing is lost and nothing is sent twice.</source>
        <translation>A rede ou o serviço está lento. Está tudo registrado: nada se perde e nada é enviado duas vezes.</translation>
    </message>
    <message>
        <source>As they stand on the document.</source>
        <translation>Como estão no documento.</translation>
    </message>
    <message>
        <source>Kind of identifier</source>
        <translation>CPF ou outro documento</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Feminino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>With area code; other countries begin with +.</source>
        <translation>Com DDD; de outros países, comece com +.</translation>
    </message>
    <message>
        <source>Process of the selfie</source>
        <translation>Verificação da selfie</translation>
    </message>
    <message>
        <source>The number of the check that this document belongs to.</source>
        <translation>O número da verificação à qual este documento pertence.</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mês, dia, ano</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Dia, mês, ano</translation>
    </message>
    <message>
        <source>Nothing is lost: what you entered and took is still here.</source>
        <translation>Nada se perdeu: o que você digitou e fotografou continua aqui.</translation>
    </message>
    <message>
        <source>For the help desk: {code}</source>
        <translation>Para o suporte: {code}</translation>
    </message>
    <message>
        <source>Read from the document</source>
        <translation>Lido do documento</translation>
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
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Read the result again</source>
        <translation>Consultar o resultado</translation>
    </message>
    <message>
        <source>Take the picture again</source>
        <translation>Tirar a foto de novo</translation>
    </message>
    <message>
        <source>Document next</source>
        <translation>Continuar com o documento</translation>
    </message>
    <message>
        <source>New attempt</source>
        <translation>Nova tentativa</translation>
    </message>
    <message>
        <source>Process {number}</source>
        <translation>Nº da verificação {number}</translation>
    </message>
    <message>
        <source>You can go on with the customer.</source>
        <translation>Pode continuar o atendimento.</translation>
    </message>
    <message>
        <source>Do not go on with this customer. Follow your branch's rules.</source>
        <translation>Interrompa o atendimento e chame o gerente.</translation>
    </message>
    <message>
        <source>Look closer: compare the customer with the document before you go on.</source>
        <translation>Compare o cliente com o documento antes de continuar.</translation>
    </message>
    <message>
        <source>Take the picture again, with more light and no glasses.</source>
        <translation>Tire a foto de novo, com mais luz e sem óculos.</translation>
    </message>
    <message>
        <source>There is no answer yet. Read it again in a minute, or find it at home.</source>
        <translation>Ainda não há resposta. Consulte de novo em um minuto ou procure na tela de início.</translation>
    </message>
    <message>
        <source>Nothing was decided. Try once more.</source>
        <translation>Nada foi decidido. Tente mais uma vez.</translation>
    </message>
    <message>
        <source>Find out in the portal before you send anything again.</source>
        <translation>Confira no portal antes de enviar de novo.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Ainda está aí?</translation>
    </message>
    <message>
        <source>The visit ends by itself and nothing is kept on the screen.</source>
        <translation>O atendimento se encerra sozinho e nada fica na tela.</translation>
    </message>
    <message>
        <source>Go on with the visit</source>
        <translation>Continuar o atendimento</translation>
    </message>
    <message>
        <source>Any key or touch keeps the visit.</source>
        <translation>Qualquer tecla ou toque mantém o atendimento.</translation>
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
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Hide keyboard</source>
        <translation>Ocultar teclado</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Maiúsculas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Keep the visit</source>
        <translation>Continuar o atendimento</translation>
    </message>
    <message>
        <source>Will be sent as {number}.</source>
        <translation>Será enviado como {number}.</translation>
    </message>
    <message>
        <source>Will be sent as {number} ({country}).</source>
        <translation>Será enviado como {number} ({country}).</translation>
    </message>
    <message>
        <source>From this counter's folder or a stick. The newest stand first.</source>
        <translation>Da pasta deste balcão ou de um pen drive. As mais novas vêm primeiro.</translation>
    </message>
    <message>
        <source>Looking for pictures...</source>
        <translation>Procurando fotos…</translation>
    </message>
    <message>
        <source>No picture was found. Put in a stick, wait a moment and look again.</source>
        <translation>Nenhuma foto foi encontrada. Conecte um pen drive, espere um momento e procure de novo.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>The picture that was checked</source>
        <translation>A foto que foi verificada</translation>
    </message>
    <message>
        <source>This is an old answer. For what the customer wants today, check again.</source>
        <translation>Esta é uma resposta antiga. Para o que o cliente quer hoje, verifique de novo.</translation>
    </message>
    <message>
        <source>The customer's name is not kept here.</source>
        <translation>O nome do cliente não é guardado aqui.</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Referência {reference}</translation>
    </message>
    <message>
        <source>Decided just now ({moment})</source>
        <translation>Decidido agora ({moment})</translation>
    </message>
    <message>
        <source>Decided {count} min ago ({moment})</source>
        <translation>Decidido há {count} min ({moment})</translation>
    </message>
    <message>
        <source>Decided {count} h ago ({moment})</source>
        <translation>Decidido há {count} h ({moment})</translation>
    </message>
    <message>
        <source>Decided yesterday ({moment})</source>
        <translation>Decidido ontem ({moment})</translation>
    </message>
    <message>
        <source>Decided {count} days ago ({moment})</source>
        <translation>Decidido há {count} dias ({moment})</translation>
    </message>
</context>
</TS>
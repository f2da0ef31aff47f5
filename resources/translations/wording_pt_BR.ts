<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>Camera</name>
    <message>
        <source>The camera is resting</source>
        <translation>A câmera está em repouso</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>A câmera está ligando</translation>
    </message>
    <message>
        <source>The camera is ready</source>
        <translation>A câmera está pronta</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Nenhuma câmera encontrada</translation>
    </message>
    <message>
        <source>Another program uses the camera</source>
        <translation>Outro programa está usando a câmera</translation>
    </message>
    <message>
        <source>The camera is covered</source>
        <translation>A câmera está tampada</translation>
    </message>
    <message>
        <source>The camera's picture stands still</source>
        <translation>A imagem da câmera travou</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <translation>A câmera foi desconectada</translation>
    </message>
    <message>
        <source>The camera is slow</source>
        <translation>A câmera está lenta</translation>
    </message>
    <message>
        <source>The camera's picture is too small</source>
        <translation>A imagem da câmera é pequena demais</translation>
    </message>
    <message>
        <source>This is an infrared camera</source>
        <translation>Esta câmera é infravermelha</translation>
    </message>
    <message>
        <source>Virtual cameras are not allowed here</source>
        <translation>Câmeras virtuais não são permitidas aqui</translation>
    </message>
    <message>
        <source>It wakes up with the next customer.</source>
        <translation>Ela liga sozinha com o próximo cliente.</translation>
    </message>
    <message>
        <source>Just a moment.</source>
        <translation>Só um momento.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>Plug in the camera; it is found by itself.</source>
        <translation>Conecte a câmera; ela é encontrada sozinha.</translation>
    </message>
    <message>
        <source>Close the other program: a video call, or a browser with the camera on.</source>
        <translation>Feche o outro programa: uma videochamada ou um navegador com a câmera ligada.</translation>
    </message>
    <message>
        <source>Open the slider on the lens or take away what covers it.</source>
        <translation>Abra a tampa da lente ou tire o que está na frente.</translation>
    </message>
    <message>
        <source>It is being restarted; if it stays so, unplug it and plug it in again.</source>
        <translation>Ela está reiniciando; se continuar, desconecte e conecte de novo.</translation>
    </message>
    <message>
        <source>Plug it in again; the visit goes on where it was.</source>
        <translation>Conecte de novo; o atendimento continua de onde parou.</translation>
    </message>
    <message>
        <source>More light helps; or plug it straight into the computer, without a hub.</source>
        <translation>Mais luz ajuda; ou ligue direto no computador, sem hub.</translation>
    </message>
    <message>
        <source>Use a camera with at least 640 by 480 pixels.</source>
        <translation>Use uma câmera de pelo menos 640 × 480 pixels.</translation>
    </message>
    <message>
        <source>Choose the colour camera in the settings.</source>
        <translation>Escolha a câmera colorida nas configurações.</translation>
    </message>
    <message>
        <source>Choose a real camera in the settings.</source>
        <translation>Escolha uma câmera de verdade nas configurações.</translation>
    </message>
</context>
<context>
    <name>Capability</name>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Living person</source>
        <translation>Prova de vida</translation>
    </message>
    <message>
        <source>Fraud suspicion</source>
        <translation>Suspeita de fraude</translation>
    </message>
    <message>
        <source>Risk score</source>
        <translation>Pontuação de risco</translation>
    </message>
    <message>
        <source>Government picture (Serpro)</source>
        <translation>Foto do governo (Serpro)</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Mesma pessoa</translation>
    </message>
    <message>
        <source>Confirmed again</source>
        <translation>Revalidação</translation>
    </message>
    <message>
        <source>Of age</source>
        <translation>Maioridade</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Number on the document</source>
        <translation>Número no documento</translation>
    </message>
    <message>
        <source>Face on the document</source>
        <translation>Rosto no documento</translation>
    </message>
    <message>
        <source>Genuine document</source>
        <translation>Documento autêntico</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Decision of the service</source>
        <translation>Decisão do serviço</translation>
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
        <translation>Social Security (EUA)</translation>
    </message>
    <message>
        <source>Brazilian passport</source>
        <translation>Passaporte brasileiro</translation>
    </message>
    <message>
        <source>Argentine passport</source>
        <translation>Passaporte argentino</translation>
    </message>
    <message>
        <source>DNI (Argentina)</source>
        <translation>DNI (Argentina)</translation>
    </message>
    <message>
        <source>NIN (Nigeria)</source>
        <translation>NIN (Nigéria)</translation>
    </message>
    <message>
        <source>RUN (Chile)</source>
        <translation>RUN (Chile)</translation>
    </message>
    <message>
        <source>Identity card (Ecuador)</source>
        <translation>Cédula (Equador)</translation>
    </message>
    <message>
        <source>US passport</source>
        <translation>Passaporte dos EUA</translation>
    </message>
    <message>
        <source>CUI (Guatemala)</source>
        <translation>CUI (Guatemala)</translation>
    </message>
    <message>
        <source>Identity card (Uruguay)</source>
        <translation>Cédula (Uruguai)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>NIK (Indonesia)</source>
        <translation>NIK (Indonésia)</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>US driver licence</source>
        <translation>Carteira de motorista dos EUA</translation>
    </message>
    <message>
        <source>BVN (Nigeria)</source>
        <translation>BVN (Nigéria)</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Kind of number</source>
        <translation>CPF ou outro documento</translation>
    </message>
    <message>
        <source>Customer's number</source>
        <translation>CPF do cliente</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Customer's data</source>
        <translation>Dados do cliente</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Caso de uso</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Filial</translation>
    </message>
    <message>
        <source>Selfie</source>
        <translation>Selfie</translation>
    </message>
    <message>
        <source>What to compare with</source>
        <translation>Referência para comparar</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Selfie's process</source>
        <translation>Verificação da selfie</translation>
    </message>
    <message>
        <source>Document pictures</source>
        <translation>Fotos do documento</translation>
    </message>
    <message>
        <source>Stored document</source>
        <translation>Documento guardado</translation>
    </message>
    <message>
        <source>Process number</source>
        <translation>Nº da verificação</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>Purpose of the journey</source>
        <translation>Finalidade da verificação</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Endereço de retorno</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>CPF do cliente</translation>
    </message>
    <message>
        <source>Name shown on the phone</source>
        <translation>Nome mostrado no celular</translation>
    </message>
    <message>
        <source>Customer's phone</source>
        <translation>Celular do cliente</translation>
    </message>
    <message>
        <source>Customer's e-mail</source>
        <translation>E-mail do cliente</translation>
    </message>
    <message>
        <source>Send the link by</source>
        <translation>Enviar o link por</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Sua referência</translation>
    </message>
    <message>
        <source>Branch of the journey</source>
        <translation>Filial da verificação</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validade</translation>
    </message>
    <message>
        <source>Back camera</source>
        <translation>Câmera traseira</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Reason shown to the customer</source>
        <translation>Motivo mostrado ao cliente</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Selfie that proves a living person</source>
        <translation>Selfie com prova de vida</translation>
    </message>
    <message>
        <source>Identity by selfie</source>
        <translation>Identidade por selfie</translation>
    </message>
    <message>
        <source>Living person and fraud check</source>
        <translation>Prova de vida e análise de fraude</translation>
    </message>
    <message>
        <source>Identity with risk score</source>
        <translation>Identidade com pontuação de risco</translation>
    </message>
    <message>
        <source>Identity and documents</source>
        <translation>Identidade e documentos</translation>
    </message>
    <message>
        <source>Identity and electronic signature</source>
        <translation>Identidade e assinatura eletrônica</translation>
    </message>
    <message>
        <source>Identity, documents and signature</source>
        <translation>Identidade, documentos e assinatura</translation>
    </message>
    <message>
        <source>Identity, risk score and fraud check</source>
        <translation>Identidade, pontuação de risco e análise de fraude</translation>
    </message>
    <message>
        <source>Identity, risk, fraud check and documents</source>
        <translation>Identidade, risco, fraude e documentos</translation>
    </message>
    <message>
        <source>Identity, risk, fraud check and signature</source>
        <translation>Identidade, risco, fraude e assinatura</translation>
    </message>
    <message>
        <source>Identity, risk, fraud check, documents and signature</source>
        <translation>Identidade, risco, fraude, documentos e assinatura</translation>
    </message>
    <message>
        <source>Identity, risk score and government picture</source>
        <translation>Identidade, pontuação de risco e foto do governo</translation>
    </message>
    <message>
        <source>Identity, risk, government picture and documents</source>
        <translation>Identidade, risco, foto do governo e documentos</translation>
    </message>
    <message>
        <source>Identity, risk, government picture, documents and signature</source>
        <translation>Identidade, risco, foto do governo, documentos e assinatura</translation>
    </message>
    <message>
        <source>Payroll loan</source>
        <translation>Crédito consignado</translation>
    </message>
    <message>
        <source>Identity and fraud check</source>
        <translation>Identidade e análise de fraude</translation>
    </message>
    <message>
        <source>Identity and documents, without risk score</source>
        <translation>Identidade e documentos, sem pontuação de risco</translation>
    </message>
    <message>
        <source>Identity and signature, without risk score</source>
        <translation>Identidade e assinatura, sem pontuação de risco</translation>
    </message>
    <message>
        <source>Identity, documents and signature, without risk score</source>
        <translation>Identidade, documentos e assinatura, sem pontuação de risco</translation>
    </message>
    <message>
        <source>Identity, government picture, documents and signature</source>
        <translation>Identidade, foto do governo, documentos e assinatura</translation>
    </message>
    <message>
        <source>Identity, fraud check and documents</source>
        <translation>Identidade, análise de fraude e documentos</translation>
    </message>
    <message>
        <source>Identity, fraud check and signature</source>
        <translation>Identidade, análise de fraude e assinatura</translation>
    </message>
    <message>
        <source>Identity, fraud check, documents and signature</source>
        <translation>Identidade, análise de fraude, documentos e assinatura</translation>
    </message>
    <message>
        <source>Same person as before</source>
        <translation>Mesma pessoa de antes</translation>
    </message>
    <message>
        <source>Same person as before, with fraud check</source>
        <translation>Mesma pessoa de antes, com análise de fraude</translation>
    </message>
    <message>
        <source>Same person as before, with signature</source>
        <translation>Mesma pessoa de antes, com assinatura</translation>
    </message>
    <message>
        <source>Confirm a known customer again</source>
        <translation>Revalidar um cliente conhecido</translation>
    </message>
    <message>
        <source>Age check with number</source>
        <translation>Verificação de idade com CPF</translation>
    </message>
    <message>
        <source>Age check without number</source>
        <translation>Verificação de idade sem CPF</translation>
    </message>
    <message>
        <source>Find out who a face belongs to</source>
        <translation>Descobrir de quem é o rosto</translation>
    </message>
    <message>
        <source>Same person as before, as the risk asks</source>
        <translation>Mesma pessoa de antes, conforme o risco</translation>
    </message>
    <message>
        <source>Confirm a transaction</source>
        <translation>Confirmar uma transação</translation>
    </message>
</context>
<context>
    <name>Instruction</name>
    <message>
        <source>Look into the camera</source>
        <translation>Olhe para a câmera</translation>
    </message>
    <message>
        <source>One person only, please</source>
        <translation>Só uma pessoa, por favor</translation>
    </message>
    <message>
        <source>Come closer</source>
        <translation>Chegue mais perto</translation>
    </message>
    <message>
        <source>Move back a little</source>
        <translation>Afaste-se um pouco</translation>
    </message>
    <message>
        <source>Move to your left</source>
        <translation>Vá um pouco para a sua esquerda</translation>
    </message>
    <message>
        <source>Move to your right</source>
        <translation>Vá um pouco para a sua direita</translation>
    </message>
    <message>
        <source>Move up a little</source>
        <translation>Suba um pouco</translation>
    </message>
    <message>
        <source>Move down a little</source>
        <translation>Abaixe um pouco</translation>
    </message>
    <message>
        <source>Turn your head to your left</source>
        <translation>Vire o rosto para a sua esquerda</translation>
    </message>
    <message>
        <source>Turn your head to your right</source>
        <translation>Vire o rosto para a sua direita</translation>
    </message>
    <message>
        <source>Lift your chin</source>
        <translation>Levante o queixo</translation>
    </message>
    <message>
        <source>Lower your chin</source>
        <translation>Abaixe o queixo</translation>
    </message>
    <message>
        <source>Hold your head straight</source>
        <translation>Deixe a cabeça reta</translation>
    </message>
    <message>
        <source>Open your eyes</source>
        <translation>Abra os olhos</translation>
    </message>
    <message>
        <source>Close your mouth</source>
        <translation>Feche a boca</translation>
    </message>
    <message>
        <source>Uncover your face</source>
        <translation>Deixe o rosto descoberto</translation>
    </message>
    <message>
        <source>More light on the face</source>
        <translation>Precisa de mais luz no rosto</translation>
    </message>
    <message>
        <source>Less light on the face</source>
        <translation>Há luz demais no rosto</translation>
    </message>
    <message>
        <source>Turn to the light</source>
        <translation>Vire-se para a luz</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Não se mexa</translation>
    </message>
    <message>
        <source>The picture is not sharp: wipe the lens</source>
        <translation>A imagem não está nítida: limpe a lente</translation>
    </message>
    <message>
        <source>Great, stay like this</source>
        <translation>Ótimo, fique assim</translation>
    </message>
    <message>
        <source>Hold the document in the frame</source>
        <translation>Coloque o documento na moldura</translation>
    </message>
    <message>
        <source>Bring the document closer</source>
        <translation>Aproxime o documento</translation>
    </message>
    <message>
        <source>Move the document away</source>
        <translation>Afaste o documento</translation>
    </message>
    <message>
        <source>Move the document to the left</source>
        <translation>Mova o documento para a esquerda</translation>
    </message>
    <message>
        <source>Move the document to the right</source>
        <translation>Mova o documento para a direita</translation>
    </message>
    <message>
        <source>Move the document up</source>
        <translation>Suba o documento</translation>
    </message>
    <message>
        <source>Move the document down</source>
        <translation>Abaixe o documento</translation>
    </message>
    <message>
        <source>Turn the document straight</source>
        <translation>Endireite o documento</translation>
    </message>
    <message>
        <source>Tilt the document: it reflects the light</source>
        <translation>Incline o documento: há reflexo</translation>
    </message>
    <message>
        <source>Hold the document still</source>
        <translation>Segure o documento sem mexer</translation>
    </message>
    <message>
        <source>More light on the document</source>
        <translation>Precisa de mais luz no documento</translation>
    </message>
    <message>
        <source>Show all four corners</source>
        <translation>Mostre os quatro cantos</translation>
    </message>
    <message>
        <source>Turn it over: this is the same side</source>
        <translation>Vire o documento: é o mesmo lado</translation>
    </message>
    <message>
        <source>Great, keep it like this</source>
        <translation>Ótimo, segure assim</translation>
    </message>
    <message>
        <source>Take the picture with the button</source>
        <translation>Tire a foto pelo botão</translation>
    </message>
    <message>
        <source>About %1 cm closer</source>
        <translation>Cerca de %1 cm mais perto</translation>
    </message>
    <message>
        <source>About %1 cm farther away</source>
        <translation>Cerca de %1 cm mais longe</translation>
    </message>
    <message>
        <source>This camera can not read this document: set it to 1080p, or use the phone</source>
        <translation>Esta câmera não consegue ler este documento: ajuste para 1080p ou use o celular</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Pode melhorar</translation>
    </message>
    <message>
        <source>Not good enough</source>
        <translation>Não serve</translation>
    </message>
</context>
<context>
    <name>Liveness</name>
    <message>
        <source>Not checked</source>
        <translation>Sem verificação</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aprovada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Reprovada</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Size of the picture</source>
        <translation>Tamanho da foto</translation>
    </message>
    <message>
        <source>Exactly one face</source>
        <translation>Um único rosto</translation>
    </message>
    <message>
        <source>Distance between the eyes</source>
        <translation>Distância entre os olhos</translation>
    </message>
    <message>
        <source>Size of the head</source>
        <translation>Tamanho da cabeça</translation>
    </message>
    <message>
        <source>Room at the left</source>
        <translation>Espaço à esquerda</translation>
    </message>
    <message>
        <source>Room at the right</source>
        <translation>Espaço à direita</translation>
    </message>
    <message>
        <source>Room above the head</source>
        <translation>Espaço acima da cabeça</translation>
    </message>
    <message>
        <source>Room below the chin</source>
        <translation>Espaço abaixo do queixo</translation>
    </message>
    <message>
        <source>Head turned to the side</source>
        <translation>Cabeça virada para o lado</translation>
    </message>
    <message>
        <source>Head up or down</source>
        <translation>Cabeça para cima ou para baixo</translation>
    </message>
    <message>
        <source>Head tilted</source>
        <translation>Cabeça inclinada</translation>
    </message>
    <message>
        <source>Open eyes</source>
        <translation>Olhos abertos</translation>
    </message>
    <message>
        <source>Closed mouth</source>
        <translation>Boca fechada</translation>
    </message>
    <message>
        <source>Face uncovered</source>
        <translation>Rosto descoberto</translation>
    </message>
    <message>
        <source>Light on the face</source>
        <translation>Luz no rosto</translation>
    </message>
    <message>
        <source>Contrast on the face</source>
        <translation>Contraste no rosto</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>Escuro demais</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>Claro demais</translation>
    </message>
    <message>
        <source>Even light</source>
        <translation>Luz uniforme</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Blurred by motion</source>
        <translation>Foto tremida</translation>
    </message>
    <message>
        <source>Document in the picture</source>
        <translation>Documento na foto</translation>
    </message>
    <message>
        <source>Detail of the document</source>
        <translation>Detalhe do documento</translation>
    </message>
    <message>
        <source>Sharpness of the document</source>
        <translation>Nitidez do documento</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexos</translation>
    </message>
    <message>
        <source>Light on the document</source>
        <translation>Luz no documento</translation>
    </message>
    <message>
        <source>Corners of the document</source>
        <translation>Cantos do documento</translation>
    </message>
    <message>
        <source>Side of the document</source>
        <translation>Lado do documento</translation>
    </message>
    <message>
        <source>Document moved</source>
        <translation>Documento em movimento</translation>
    </message>
    <message>
        <source>Eyes on the camera</source>
        <translation>Olhos na câmera</translation>
    </message>
</context>
<context>
    <name>Ocr</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Social name</source>
        <translation>Nome social</translation>
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
        <translation>Número do documento</translation>
    </message>
    <message>
        <source>RENACH</source>
        <translation>RENACH</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>First licence</source>
        <translation>Primeira habilitação</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Data de emissão</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Validade</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Local de emissão</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Órgão emissor</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <translation>UF de emissão</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>País emissor</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridade</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Filiação</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Naturalidade</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidade</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Mesma pessoa</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Age check</source>
        <translation>Verificar idade</translation>
    </message>
    <message>
        <source>On the customer's phone</source>
        <translation>No celular do cliente</translation>
    </message>
    <message>
        <source>Check who the customer is, with a selfie.</source>
        <translation>Confirme quem é o cliente com uma selfie.</translation>
    </message>
    <message>
        <source>Check that it is the same person as before.</source>
        <translation>Confirme que é a mesma pessoa de antes.</translation>
    </message>
    <message>
        <source>Read and check the customer's document.</source>
        <translation>Leia e confira o documento do cliente.</translation>
    </message>
    <message>
        <source>Check that the customer is of age.</source>
        <translation>Confirme que o cliente é maior de idade.</translation>
    </message>
    <message>
        <source>Send a link; the customer does it on the phone.</source>
        <translation>Envie um link; o cliente faz tudo no celular.</translation>
    </message>
</context>
<context>
    <name>Override</name>
    <message>
        <source>Glasses, veil or headscarf</source>
        <translation>Óculos, véu ou lenço</translation>
    </message>
    <message>
        <source>Disability or age</source>
        <translation>Deficiência ou idade</translation>
    </message>
    <message>
        <source>The light can not be changed</source>
        <translation>Não dá para mudar a luz</translation>
    </message>
    <message>
        <source>The document is worn</source>
        <translation>O documento está gasto</translation>
    </message>
    <message>
        <source>The guidance is wrong</source>
        <translation>As instruções da tela não ajudam</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Outro motivo</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This is not right: %1</source>
        <translation>Confira: %1</translation>
    </message>
    <message>
        <source>The service does not know this API key</source>
        <translation>O serviço não reconhece esta chave de API</translation>
    </message>
    <message>
        <source>The service did not accept our access</source>
        <translation>O serviço recusou o acesso deste balcão</translation>
    </message>
    <message>
        <source>Our access to the service ran out</source>
        <translation>O acesso deste balcão venceu</translation>
    </message>
    <message>
        <source>This API key only takes pictures from Unico's own capture</source>
        <translation>Esta chave de API só aceita fotos da captura da própria Unico</translation>
    </message>
    <message>
        <source>The picture took too long to arrive</source>
        <translation>A foto demorou demais para chegar</translation>
    </message>
    <message>
        <source>This picture was already used once</source>
        <translation>Esta foto já foi usada uma vez</translation>
    </message>
    <message>
        <source>The access did not reach the service</source>
        <translation>A credencial de acesso não chegou ao serviço</translation>
    </message>
    <message>
        <source>The API key did not reach the service</source>
        <translation>A chave de API não chegou ao serviço</translation>
    </message>
    <message>
        <source>The service could not read what we sent</source>
        <translation>O serviço não conseguiu ler o que enviamos</translation>
    </message>
    <message>
        <source>The customer's data is missing</source>
        <translation>Faltam os dados do cliente</translation>
    </message>
    <message>
        <source>The customer's number is missing</source>
        <translation>Falta o CPF do cliente</translation>
    </message>
    <message>
        <source>The customer's name is missing</source>
        <translation>Falta o nome do cliente</translation>
    </message>
    <message>
        <source>This e-mail address is not right</source>
        <translation>E-mail inválido</translation>
    </message>
    <message>
        <source>The picture is missing</source>
        <translation>Falta a foto</translation>
    </message>
    <message>
        <source>This date of birth is not right</source>
        <translation>Data de nascimento inválida</translation>
    </message>
    <message>
        <source>This phone number is not right</source>
        <translation>Telefone inválido</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>Não há com o que comparar</translation>
    </message>
    <message>
        <source>This date of birth is more than 150 years ago</source>
        <translation>Esta data de nascimento tem mais de 150 anos</translation>
    </message>
    <message>
        <source>The customer is too young for this check</source>
        <translation>O cliente é novo demais para esta verificação</translation>
    </message>
    <message>
        <source>The service does not know this use case</source>
        <translation>O serviço não conhece este caso de uso</translation>
    </message>
    <message>
        <source>The earlier process number is not right</source>
        <translation>O número da verificação anterior está errado</translation>
    </message>
    <message>
        <source>The selfie's process can not be linked</source>
        <translation>Não dá para vincular à verificação da selfie</translation>
    </message>
    <message>
        <source>The service does not know this purpose</source>
        <translation>O serviço não conhece esta finalidade</translation>
    </message>
    <message>
        <source>The document is missing</source>
        <translation>Falta o documento</translation>
    </message>
    <message>
        <source>This process exists already</source>
        <translation>Esta verificação já existe</translation>
    </message>
    <message>
        <source>The service can not open this kind of picture</source>
        <translation>O serviço não abre este tipo de foto</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <translation>A foto é grande demais</translation>
    </message>
    <message>
        <source>This number does not exist</source>
        <translation>Número inválido</translation>
    </message>
    <message>
        <source>Choose M or F</source>
        <translation>Escolha Feminino ou Masculino</translation>
    </message>
    <message>
        <source>The name has characters that do not belong</source>
        <translation>O nome tem caracteres que não podem ser usados</translation>
    </message>
    <message>
        <source>The earlier process can not be used for this</source>
        <translation>A verificação anterior não pode ser usada</translation>
    </message>
    <message>
        <source>The earlier process was not found</source>
        <translation>A verificação anterior não foi encontrada</translation>
    </message>
    <message>
        <source>The picture is too small</source>
        <translation>A foto é pequena demais</translation>
    </message>
    <message>
        <source>The notification settings are incomplete</source>
        <translation>A configuração de avisos está incompleta</translation>
    </message>
    <message>
        <source>The service could not open the picture</source>
        <translation>O serviço não conseguiu abrir a foto</translation>
    </message>
    <message>
        <source>This counter may not do this</source>
        <translation>Este balcão não tem permissão para isso</translation>
    </message>
    <message>
        <source>This number is under review for suspected fraud</source>
        <translation>Este CPF está em análise por suspeita de fraude</translation>
    </message>
    <message>
        <source>This number is still being analysed</source>
        <translation>Este CPF ainda está em análise</translation>
    </message>
    <message>
        <source>No branch is set for this counter</source>
        <translation>Este balcão está sem filial definida</translation>
    </message>
    <message>
        <source>The document did not arrive</source>
        <translation>O documento não chegou</translation>
    </message>
    <message>
        <source>The service could not read the document</source>
        <translation>O serviço não conseguiu ler o documento</translation>
    </message>
    <message>
        <source>The service had a failure of its own</source>
        <translation>O serviço teve uma falha interna</translation>
    </message>
    <message>
        <source>The tenant of this counter is wrong</source>
        <translation>O tenant deste balcão está errado</translation>
    </message>
    <message>
        <source>Unico has not activated this application</source>
        <translation>A Unico ainda não ativou esta aplicação</translation>
    </message>
    <message>
        <source>The sign-in to the service was incomplete</source>
        <translation>O pedido de acesso ao serviço estava incompleto</translation>
    </message>
    <message>
        <source>The sign-in was too old when it arrived</source>
        <translation>O pedido de acesso chegou vencido</translation>
    </message>
    <message>
        <source>The service could not verify our signature</source>
        <translation>O serviço não conseguiu validar nossa assinatura</translation>
    </message>
    <message>
        <source>Our private key is no longer accepted</source>
        <translation>Nossa chave privada não é mais aceita</translation>
    </message>
    <message>
        <source>The sign-in was already used</source>
        <translation>O pedido de acesso já tinha sido usado</translation>
    </message>
    <message>
        <source>The account of this counter is not active</source>
        <translation>A conta deste balcão não está ativa</translation>
    </message>
    <message>
        <source>The account of this counter lacks permissions</source>
        <translation>A conta deste balcão não tem permissões suficientes</translation>
    </message>
    <message>
        <source>The account is locked for a while</source>
        <translation>A conta está bloqueada por um tempo</translation>
    </message>
    <message>
        <source>The sign-in named somebody else</source>
        <translation>O pedido de acesso citava outra pessoa</translation>
    </message>
    <message>
        <source>The service could not read our sign-in</source>
        <translation>O serviço não conseguiu ler nosso pedido de acesso</translation>
    </message>
    <message>
        <source>The service could not read our signature</source>
        <translation>O serviço não conseguiu ler nossa assinatura</translation>
    </message>
    <message>
        <source>The sign-in had too much in it</source>
        <translation>O pedido de acesso tinha dados a mais</translation>
    </message>
    <message>
        <source>This network may not use the account</source>
        <translation>Esta rede não pode usar a conta</translation>
    </message>
    <message>
        <source>The account may not be used at this hour</source>
        <translation>A conta não pode ser usada neste horário</translation>
    </message>
    <message>
        <source>The service could not read our access</source>
        <translation>O serviço não conseguiu ler nosso acesso</translation>
    </message>
    <message>
        <source>The service has no API key set for this flow</source>
        <translation>O serviço está sem chave de API para este fluxo</translation>
    </message>
    <message>
        <source>The process was not found</source>
        <translation>A verificação não foi encontrada</translation>
    </message>
    <message>
        <source>This kind of number can not be used here</source>
        <translation>Este documento não serve aqui</translation>
    </message>
    <message>
        <source>Choose new pictures or the stored document, not both</source>
        <translation>Escolha fotos novas ou o documento guardado, não os dois</translation>
    </message>
    <message>
        <source>The flow's name is not right</source>
        <translation>O nome do fluxo não está certo</translation>
    </message>
    <message>
        <source>The name is longer than 50 characters</source>
        <translation>O nome passa de 50 caracteres</translation>
    </message>
    <message>
        <source>WhatsApp and SMS need a phone number of 13 digits</source>
        <translation>WhatsApp e SMS precisam de um telefone com 13 dígitos</translation>
    </message>
    <message>
        <source>Sending by e-mail needs an e-mail address</source>
        <translation>Para enviar por e-mail, falta o e-mail</translation>
    </message>
    <message>
        <source>The signature needs an e-mail address</source>
        <translation>A assinatura precisa de um e-mail</translation>
    </message>
    <message>
        <source>This flow needs a use case</source>
        <translation>Este fluxo precisa de um caso de uso</translation>
    </message>
    <message>
        <source>The return address is not right</source>
        <translation>O endereço de retorno não está certo</translation>
    </message>
    <message>
        <source>The branch number is not right</source>
        <translation>O número da filial não está certo</translation>
    </message>
    <message>
        <source>The validity must be longer than zero</source>
        <translation>A validade precisa ser maior que zero</translation>
    </message>
    <message>
        <source>The back camera does not go with documents or signatures</source>
        <translation>A câmera traseira não serve para documentos nem assinaturas</translation>
    </message>
    <message>
        <source>The amount needs a currency</source>
        <translation>O valor precisa de uma moeda</translation>
    </message>
    <message>
        <source>The amount is not a number</source>
        <translation>O valor não é um número</translation>
    </message>
    <message>
        <source>This amount can be read in two ways</source>
        <translation>Este valor pode ser lido de duas maneiras</translation>
    </message>
    <message>
        <source>The process number is not right</source>
        <translation>O número da verificação está errado</translation>
    </message>
    <message>
        <source>The provisioning file was exchanged while it was read</source>
        <translation>O arquivo de provisionamento foi trocado durante a leitura</translation>
    </message>
    <message>
        <source>No connection to the service</source>
        <translation>Sem conexão com o serviço</translation>
    </message>
    <message>
        <source>The service's address was not found</source>
        <translation>O endereço do serviço não foi encontrado</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>A conexão foi recusada</translation>
    </message>
    <message>
        <source>The service can not be reached</source>
        <translation>Não dá para chegar ao serviço</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>O serviço não respondeu a tempo</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>A conexão caiu</translation>
    </message>
    <message>
        <source>The connection ended without an answer</source>
        <translation>A conexão terminou sem resposta</translation>
    </message>
    <message>
        <source>The network opens protected connections</source>
        <translation>A rede está abrindo conexões protegidas</translation>
    </message>
    <message>
        <source>The service's certificate is not trusted here</source>
        <translation>O certificado do serviço não é confiável aqui</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>O certificado venceu</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>O certificado ainda não é válido</translation>
    </message>
    <message>
        <source>The certificate belongs to another address</source>
        <translation>O certificado é de outro endereço</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password</source>
        <translation>O proxy pede usuário e senha</translation>
    </message>
    <message>
        <source>This computer's clock is wrong</source>
        <translation>O relógio deste computador está errado</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>Too many checks are waiting for the network</source>
        <translation>Há verificações demais esperando a rede</translation>
    </message>
    <message>
        <source>Checks have waited too long for the network</source>
        <translation>Há verificações esperando a rede há tempo demais</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>O registro de atendimentos está danificado</translation>
    </message>
    <message>
        <source>The journal was written by a newer version</source>
        <translation>O registro de atendimentos foi gravado por uma versão mais nova</translation>
    </message>
    <message>
        <source>The journal's key does not fit</source>
        <translation>A chave do registro de atendimentos não confere</translation>
    </message>
    <message>
        <source>The program is already open</source>
        <translation>O programa já está aberto</translation>
    </message>
    <message>
        <source>The configuration has a key that nobody knows</source>
        <translation>A configuração tem uma chave desconhecida</translation>
    </message>
    <message>
        <source>A key of the configuration is missing</source>
        <translation>Falta uma chave na configuração</translation>
    </message>
    <message>
        <source>A value in the configuration is not right</source>
        <translation>Um valor da configuração não está certo</translation>
    </message>
    <message>
        <source>The configuration can not be read</source>
        <translation>Não dá para ler a configuração</translation>
    </message>
    <message>
        <source>A secret of the configuration is missing</source>
        <translation>Falta um segredo da configuração</translation>
    </message>
    <message>
        <source>This computer has no place for secrets</source>
        <translation>Este computador não tem cofre de segredos</translation>
    </message>
    <message>
        <source>This file is not a picture</source>
        <translation>Este arquivo não é uma foto</translation>
    </message>
    <message>
        <source>The picture's file is damaged</source>
        <translation>O arquivo da foto está danificado</translation>
    </message>
    <message>
        <source>This file is too large to open safely</source>
        <translation>Este arquivo é grande demais para abrir com segurança</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>O arquivo está vazio</translation>
    </message>
    <message>
        <source>The picture can not be made small enough</source>
        <translation>Não dá para reduzir a foto o bastante</translation>
    </message>
    <message>
        <source>The service's answer has no process number</source>
        <translation>A resposta do serviço veio sem número de verificação</translation>
    </message>
    <message>
        <source>The file in the answer is damaged</source>
        <translation>O arquivo da resposta está danificado</translation>
    </message>
    <message>
        <source>The service's answer could not be read</source>
        <translation>Não deu para ler a resposta do serviço</translation>
    </message>
    <message>
        <source>The service's answer is too large</source>
        <translation>A resposta do serviço é grande demais</translation>
    </message>
    <message>
        <source>The service sent a kind of file we do not know</source>
        <translation>O serviço enviou um tipo de arquivo desconhecido</translation>
    </message>
    <message>
        <source>The end of the audit trail does not fit</source>
        <translation>O fim da trilha de auditoria não confere</translation>
    </message>
    <message>
        <source>The service refused our sign-in</source>
        <translation>O serviço recusou nosso acesso</translation>
    </message>
    <message>
        <source>The answer to our sign-in could not be read</source>
        <translation>Não deu para ler a resposta ao pedido de acesso</translation>
    </message>
    <message>
        <source>The camera gave no picture</source>
        <translation>A câmera não enviou imagem</translation>
    </message>
    <message>
        <source>What --from names can not be used</source>
        <translation>Não é possível usar o que --from indica</translation>
    </message>
    <message>
        <source>The reason shown to the customer is not right</source>
        <translation>O motivo mostrado ao cliente não está certo</translation>
    </message>
    <message>
        <source>This computer's clock was moved</source>
        <translation>O relógio deste computador foi alterado</translation>
    </message>
    <message>
        <source>This service has no API key</source>
        <translation>Este serviço está sem chave de API</translation>
    </message>
    <message>
        <source>The consent text is missing</source>
        <translation>Falta o texto do consentimento</translation>
    </message>
    <message>
        <source>The credentials are not set</source>
        <translation>As credenciais não estão configuradas</translation>
    </message>
    <message>
        <source>The configuration is not written in UTF-8</source>
        <translation>A configuração não está em UTF-8</translation>
    </message>
    <message>
        <source>The service's addresses are not set</source>
        <translation>Os endereços do serviço não estão configurados</translation>
    </message>
    <message>
        <source>A secret is named in a way we do not know</source>
        <translation>Um segredo está indicado de forma desconhecida</translation>
    </message>
    <message>
        <source>Others can read a secret's file</source>
        <translation>Outras pessoas podem ler o arquivo de um segredo</translation>
    </message>
    <message>
        <source>This service is not set up</source>
        <translation>Este serviço não está configurado</translation>
    </message>
    <message>
        <source>The configuration has a typing error</source>
        <translation>A configuração tem um erro de escrita</translation>
    </message>
    <message>
        <source>A value in the configuration is of the wrong kind</source>
        <translation>Um valor da configuração é do tipo errado</translation>
    </message>
    <message>
        <source>This file may not be fetched from there</source>
        <translation>Este arquivo não pode ser buscado nesse endereço</translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation>O arquivo não está mais lá</translation>
    </message>
    <message>
        <source>The file's address led elsewhere</source>
        <translation>O endereço do arquivo levou a outro lugar</translation>
    </message>
    <message>
        <source>The service's address is not right</source>
        <translation>O endereço do serviço não está certo</translation>
    </message>
    <message>
        <source>Too many connections at once</source>
        <translation>Conexões demais ao mesmo tempo</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Não deu para ler o arquivo</translation>
    </message>
    <message>
        <source>The proxy refused the connection</source>
        <translation>O proxy recusou a conexão</translation>
    </message>
    <message>
        <source>The proxy can not be reached</source>
        <translation>Não dá para chegar ao proxy</translation>
    </message>
    <message>
        <source>This kind of proxy is not supported</source>
        <translation>Este tipo de proxy não é aceito</translation>
    </message>
    <message>
        <source>The audit trail was changed</source>
        <translation>A trilha de auditoria foi alterada</translation>
    </message>
    <message>
        <source>The journal is busy</source>
        <translation>O registro de atendimentos está ocupado</translation>
    </message>
    <message>
        <source>The journal can not be opened</source>
        <translation>Não dá para abrir o registro de atendimentos</translation>
    </message>
    <message>
        <source>The journal is closed</source>
        <translation>O registro de atendimentos está fechado</translation>
    </message>
    <message>
        <source>This customer's data was erased</source>
        <translation>Os dados deste cliente foram apagados</translation>
    </message>
    <message>
        <source>This can not be done with this entry</source>
        <translation>Isso não pode ser feito com esta verificação</translation>
    </message>
    <message>
        <source>The disk gave an error</source>
        <translation>O disco deu erro</translation>
    </message>
    <message>
        <source>The journal's key is missing</source>
        <translation>Falta a chave do registro de atendimentos</translation>
    </message>
    <message>
        <source>Others can read the journal's key</source>
        <translation>Outras pessoas podem ler a chave do registro de atendimentos</translation>
    </message>
    <message>
        <source>The journal's key can not be changed here</source>
        <translation>A chave do registro de atendimentos não pode ser trocada aqui</translation>
    </message>
    <message>
        <source>The journal's key can not be read</source>
        <translation>Não dá para ler a chave do registro de atendimentos</translation>
    </message>
    <message>
        <source>This computer has no place for the journal's key</source>
        <translation>Este computador não tem cofre para a chave do registro de atendimentos</translation>
    </message>
    <message>
        <source>This entry is not in the journal</source>
        <translation>Esta verificação não está no registro de atendimentos</translation>
    </message>
    <message>
        <source>Others can read the journal</source>
        <translation>Outras pessoas podem ler o registro de atendimentos</translation>
    </message>
    <message>
        <source>The journal's folder is read-only</source>
        <translation>A pasta do registro de atendimentos é somente leitura</translation>
    </message>
    <message>
        <source>This entry is being sent right now</source>
        <translation>Esta verificação está sendo enviada agora</translation>
    </message>
    <message>
        <source>The vault did not give out the journal's key</source>
        <translation>O cofre não liberou a chave do registro de atendimentos</translation>
    </message>
    <message>
        <source>The company's certificate file can not be used</source>
        <translation>O arquivo de certificado da empresa não pode ser usado</translation>
    </message>
    <message>
        <source>The protected connection was not made</source>
        <translation>A conexão protegida não foi estabelecida</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>Pedidos demais ao mesmo tempo</translation>
    </message>
    <message>
        <source>The process ended in an error</source>
        <translation>A verificação terminou com erro</translation>
    </message>
    <message>
        <source>The link to the file ran out</source>
        <translation>O link do arquivo venceu</translation>
    </message>
    <message>
        <source>Something in the form is not right</source>
        <translation>Algo no formulário não está certo</translation>
    </message>
    <message>
        <source>The picture can not be used</source>
        <translation>A foto não pode ser usada</translation>
    </message>
    <message>
        <source>What we compare with can not be used</source>
        <translation>A referência não pode ser usada</translation>
    </message>
    <message>
        <source>This counter is not set up right</source>
        <translation>Este balcão não está configurado direito</translation>
    </message>
    <message>
        <source>The company network did not let us through</source>
        <translation>A rede da empresa não deixou passar</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>A conexão não é segura</translation>
    </message>
    <message>
        <source>The service is having trouble</source>
        <translation>O serviço está com problemas</translation>
    </message>
    <message>
        <source>We do not know whether the service took it</source>
        <translation>Não sabemos se o serviço recebeu</translation>
    </message>
    <message>
        <source>It was not found</source>
        <translation>Não foi encontrado</translation>
    </message>
    <message>
        <source>The time ran out</source>
        <translation>O prazo acabou</translation>
    </message>
    <message>
        <source>The camera has a problem</source>
        <translation>A câmera está com problema</translation>
    </message>
    <message>
        <source>The program can not write its records</source>
        <translation>O programa não consegue gravar os registros</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Aconteceu algo inesperado</translation>
    </message>
    <message>
        <source>Try again; if it stays so, set this computer's clock.</source>
        <translation>Tente de novo; se continuar, acerte o relógio do computador.</translation>
    </message>
    <message>
        <source>Day, month and year must be a real day that is not in the future.</source>
        <translation>Use uma data real, que não esteja no futuro.</translation>
    </message>
    <message>
        <source>Brazil: country, area and number, 13 digits in all. Elsewhere with the country's prefix.</source>
        <translation>Brasil: país, DDD e número, 13 dígitos ao todo. Fora do Brasil, com o código do país.</translation>
    </message>
    <message>
        <source>Read it again from the document: one digit is wrong.</source>
        <translation>Confira os dígitos no documento.</translation>
    </message>
    <message>
        <source>Use letters, spaces, apostrophes, hyphens and dots only.</source>
        <translation>Use só letras, espaços, apóstrofos, hifens e pontos.</translation>
    </message>
    <message>
        <source>Tell the manager: ask Unico for a key that takes pictures without the SDK.</source>
        <translation>Avise o gerente: é preciso pedir à Unico uma chave que aceite fotos sem o SDK.</translation>
    </message>
    <message>
        <source>Choose a real camera in the settings.</source>
        <translation>Escolha uma câmera de verdade nas configurações.</translation>
    </message>
    <message>
        <source>Ask IT to install the certificate of the company's proxy, or to leave the service out.</source>
        <translation>Peça à TI que instale o certificado do proxy da empresa ou libere o serviço da inspeção.</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong. Set the date and the time, then try again.</source>
        <translation>O relógio deste computador pode estar errado. Acerte a data e a hora e tente de novo.</translation>
    </message>
    <message>
        <source>Check it with the customer and correct it.</source>
        <translation>Confira e corrija.</translation>
    </message>
    <message>
        <source>Take the picture again.</source>
        <translation>Tire a foto de novo.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Take new pictures of the document.</source>
        <translation>Tire novas fotos do documento.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>Look for it in Unico's portal before you send it again: a second one may be billed.</source>
        <translation>Procure no portal da Unico antes de enviar de novo: uma segunda verificação pode ser cobrada.</translation>
    </message>
    <message>
        <source>Read its result instead of sending it again.</source>
        <translation>Consulte o resultado em vez de enviar de novo.</translation>
    </message>
    <message>
        <source>Start again with a new selfie.</source>
        <translation>Comece de novo com uma nova selfie.</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi, then try again.</source>
        <translation>Confira o cabo de rede ou o Wi-Fi e tente de novo.</translation>
    </message>
    <message>
        <source>Ask IT to let this computer through to the service.</source>
        <translation>Peça à TI que libere o acesso deste computador ao serviço.</translation>
    </message>
    <message>
        <source>Ask IT to install the company's certificate on this computer.</source>
        <translation>Peça à TI que instale o certificado da empresa neste computador.</translation>
    </message>
    <message>
        <source>Set the date and the time, then try again.</source>
        <translation>Acerte a data e a hora e tente de novo.</translation>
    </message>
    <message>
        <source>Tell the manager: account, key and environment must belong together.</source>
        <translation>Avise o gerente: conta, chave e ambiente precisam ser do mesmo conjunto.</translation>
    </message>
    <message>
        <source>Tell the manager: Unico has to issue a new key.</source>
        <translation>Avise o gerente: a Unico precisa emitir uma nova chave.</translation>
    </message>
    <message>
        <source>Do not try again now. Tell the manager; the lock ends by itself or Unico lifts it.</source>
        <translation>Não tente de novo agora. Avise o gerente; o bloqueio termina sozinho ou a Unico libera.</translation>
    </message>
    <message>
        <source>Tell the manager: Unico has to check the API key of this service.</source>
        <translation>Avise o gerente: a Unico precisa conferir a chave de API deste serviço.</translation>
    </message>
    <message>
        <source>Tell the manager, who can ask Unico for it.</source>
        <translation>Avise o gerente, que pode pedir isso à Unico.</translation>
    </message>
    <message>
        <source>Tell the manager: the configuration has to be corrected.</source>
        <translation>Avise o gerente: é preciso corrigir a configuração.</translation>
    </message>
    <message>
        <source>Check the camera and its cable.</source>
        <translation>Confira a câmera e o cabo.</translation>
    </message>
    <message>
        <source>Ask IT to make room on the disk.</source>
        <translation>Peça à TI que libere espaço no disco.</translation>
    </message>
    <message>
        <source>Tell the manager before you serve the next customer.</source>
        <translation>Avise o gerente antes de atender o próximo cliente.</translation>
    </message>
    <message>
        <source>Call support and read out the small code.</source>
        <translation>Ligue para o suporte e informe o código.</translation>
    </message>
    <message>
        <source>Type it with its cents.</source>
        <translation>Digite-o com os centavos.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Tirar de novo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Clear it up</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Read the result</source>
        <translation>Consultar o resultado</translation>
    </message>
    <message>
        <source>Go home</source>
        <translation>Ir para o início</translation>
    </message>
    <message>
        <source>The camera's picture is too bright</source>
        <translation>A imagem da câmera está clara demais</translation>
    </message>
    <message>
        <source>The camera's picture is too dark</source>
        <translation>A imagem da câmera está escura demais</translation>
    </message>
    <message>
        <source>This camera shows a card with little detail</source>
        <translation>Esta câmera mostra um cartão com poucos detalhes</translation>
    </message>
    <message>
        <source>This camera can not read a card</source>
        <translation>Esta câmera não consegue ler um cartão</translation>
    </message>
    <message>
        <source>This camera can not focus on a card</source>
        <translation>Esta câmera não foca em um cartão</translation>
    </message>
    <message>
        <source>The camera's picture is not sharp</source>
        <translation>A imagem da câmera não está nítida</translation>
    </message>
    <message>
        <source>This is a virtual camera</source>
        <translation>Esta é uma câmera virtual</translation>
    </message>
    <message>
        <source>This flow needs one more answer</source>
        <translation>Falta um dado que este fluxo exige</translation>
    </message>
    <message>
        <source>The program stopped three times in ten minutes</source>
        <translation>O programa parou três vezes em dez minutos</translation>
    </message>
    <message>
        <source>The API key can not be used</source>
        <translation>A chave de API não pode ser usada</translation>
    </message>
    <message>
        <source>The private key can not be used</source>
        <translation>A chave privada não pode ser usada</translation>
    </message>
    <message>
        <source>This check was cancelled</source>
        <translation>Esta verificação foi cancelada</translation>
    </message>
    <message>
        <source>This check waited too long and was not sent</source>
        <translation>Esta verificação esperou demais e não foi enviada</translation>
    </message>
    <message>
        <source>This check was not sent yet</source>
        <translation>Esta verificação ainda não foi enviada</translation>
    </message>
    <message>
        <source>The service did not take this check</source>
        <translation>O serviço não aceitou esta verificação</translation>
    </message>
    <message>
        <source>This check is being sent right now</source>
        <translation>Esta verificação está sendo enviada agora</translation>
    </message>
    <message>
        <source>It is known how this check ended</source>
        <translation>Já se sabe como esta verificação terminou</translation>
    </message>
    <message>
        <source>Our sign-in to the service ran out</source>
        <translation>Nosso acesso ao serviço expirou</translation>
    </message>
    <message>
        <source>The demo keeps no journal</source>
        <translation>A demonstração não guarda registro de atendimentos</translation>
    </message>
    <message>
        <source>A file of the picture guidance was changed</source>
        <translation>Um arquivo da orientação de fotos foi alterado</translation>
    </message>
    <message>
        <source>A file of the picture guidance is missing</source>
        <translation>Falta um arquivo da orientação de fotos</translation>
    </message>
    <message>
        <source>A file of the picture guidance can not be read</source>
        <translation>Um arquivo da orientação de fotos não pode ser lido</translation>
    </message>
    <message>
        <source>The program was closing</source>
        <translation>O programa estava fechando</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Não foi possível gravar o arquivo</translation>
    </message>
    <message>
        <source>The certificates to apply can not be used</source>
        <translation>Os certificados a aplicar não podem ser usados</translation>
    </message>
    <message>
        <source>The manager's PIN to apply is not right</source>
        <translation>O PIN do gerente a aplicar não está certo</translation>
    </message>
    <message>
        <source>The private key to apply can not be used</source>
        <translation>A chave privada a aplicar não pode ser usada</translation>
    </message>
    <message>
        <source>The file to apply is read-only</source>
        <translation>O arquivo a aplicar é somente leitura</translation>
    </message>
    <message>
        <source>The configuration could not be written</source>
        <translation>Não foi possível gravar a configuração</translation>
    </message>
    <message>
        <source>No document was found in the picture</source>
        <translation>Nenhum documento foi encontrado na foto</translation>
    </message>
    <message>
        <source>The picture has to show exactly one face</source>
        <translation>A foto precisa mostrar exatamente um rosto</translation>
    </message>
    <message>
        <source>A text in the form can not be sent</source>
        <translation>Um texto do formulário não pode ser enviado</translation>
    </message>
    <message>
        <source>This can not be written into the audit trail</source>
        <translation>Isto não pode ser gravado na trilha de auditoria</translation>
    </message>
    <message>
        <source>This computer trusts no certificates at all</source>
        <translation>Este computador não confia em nenhum certificado</translation>
    </message>
    <message>
        <source>A language of the program is missing</source>
        <translation>Falta um idioma do programa</translation>
    </message>
    <message>
        <source>Start the visit again. If it happens once more, call support and read out the small code.</source>
        <translation>Comece o atendimento de novo. Se acontecer outra vez, ligue para o suporte e informe o código.</translation>
    </message>
    <message>
        <source>Turn on a light in front of the customer.</source>
        <translation>Acenda uma luz na frente do cliente.</translation>
    </message>
    <message>
        <source>Turn the camera away from windows and lamps, or dim the light.</source>
        <translation>Vire a câmera para longe de janelas e lâmpadas ou diminua a luz.</translation>
    </message>
    <message>
        <source>Wipe the lens and hold something with fine print into the guide.</source>
        <translation>Limpe a lente e mostre na moldura algo com letra miúda.</translation>
    </message>
    <message>
        <source>For documents take a scanner, or a picture file: “From a file” beside the shutter.</source>
        <translation>Para documentos, use um scanner ou um arquivo de imagem: botão “De um arquivo”, ao lado de “Tirar foto”.</translation>
    </message>
    <message>
        <source>It may do; a camera with more pixels reads documents better.</source>
        <translation>Pode funcionar; uma câmera com mais resolução lê melhor os documentos.</translation>
    </message>
    <message>
        <source>The file is still being written</source>
        <translation>O arquivo ainda está sendo gravado</translation>
    </message>
    <message>
        <source>The network asks to sign in first</source>
        <translation>A rede pede que se entre nela primeiro</translation>
    </message>
    <message>
        <source>The camera's address is not right</source>
        <translation>O endereço da câmera não está certo</translation>
    </message>
    <message>
        <source>The proxy's address is not right</source>
        <translation>O endereço do proxy não está certo</translation>
    </message>
    <message>
        <source>Open a web page on this computer and sign in to the network, then try again.</source>
        <translation>Abra uma página da web neste computador, entre na rede e tente de novo.</translation>
    </message>
    <message>
        <source>The selfie is older than 24 hours and no longer counts for a document</source>
        <translation>A selfie tem mais de 24 horas e não vale mais para um documento</translation>
    </message>
    <message>
        <source>The selfie was used for a document already</source>
        <translation>A selfie já foi usada para um documento</translation>
    </message>
    <message>
        <source>Take a new selfie of the customer, then the document.</source>
        <translation>Tire uma nova selfie do cliente e depois o documento.</translation>
    </message>
    <message>
        <source>The journal is older than what was already sent</source>
        <translation>O registro de atendimentos é mais antigo do que aquilo que já foi enviado</translation>
    </message>
    <message>
        <source>Clear up the checks whose outcome is unknown; then a manager confirms that it was seen.</source>
        <translation>Esclareça as verificações com resultado desconhecido; depois um gerente confirma que isso foi visto.</translation>
    </message>
    <message>
        <source>Set the date and the time. Until then nothing is erased.</source>
        <translation>Acerte a data e a hora. Até lá nada é apagado.</translation>
    </message>
    <message>
        <source>The backup is damaged, or is none</source>
        <translation>A cópia de segurança está danificada ou não é uma</translation>
    </message>
    <message>
        <source>The backup was made by a newer version</source>
        <translation>A cópia de segurança foi feita por uma versão mais nova</translation>
    </message>
    <message>
        <source>This passphrase or key does not open the backup</source>
        <translation>Esta frase secreta ou chave não abre a cópia de segurança</translation>
    </message>
    <message>
        <source>The passphrase is shorter than 12 characters</source>
        <translation>A frase secreta tem menos de 12 caracteres</translation>
    </message>
    <message>
        <source>The recovery key can not be used</source>
        <translation>A chave de recuperação não pode ser usada</translation>
    </message>
    <message>
        <source>The backup's file is there already</source>
        <translation>O arquivo da cópia de segurança já existe</translation>
    </message>
    <message>
        <source>There is a journal here already</source>
        <translation>Já existe um registro de atendimentos aqui</translation>
    </message>
    <message>
        <source>These are not days, or not in order</source>
        <translation>Estes não são dias, ou não estão em ordem</translation>
    </message>
    <message>
        <source>The badge number is not right</source>
        <translation>O número do crachá não está certo</translation>
    </message>
    <message>
        <source>Somebody else has this badge</source>
        <translation>Este crachá já é de outra pessoa</translation>
    </message>
    <message>
        <source>Two people have one badge</source>
        <translation>Duas pessoas têm o mesmo crachá</translation>
    </message>
    <message>
        <source>The first manager can not be read</source>
        <translation>Não foi possível ler o primeiro gerente</translation>
    </message>
    <message>
        <source>This is the only manager</source>
        <translation>Esta pessoa é a única com o papel de gerente</translation>
    </message>
    <message>
        <source>The person's name is not right</source>
        <translation>O nome da pessoa não está certo</translation>
    </message>
    <message>
        <source>The person has no role</source>
        <translation>A pessoa não tem papel</translation>
    </message>
    <message>
        <source>Nobody like that is on the list</source>
        <translation>Não há ninguém assim na lista</translation>
    </message>
    <message>
        <source>This PIN is not right</source>
        <translation>Este PIN não serve</translation>
    </message>
    <message>
        <source>Several people have this name</source>
        <translation>Várias pessoas têm este nome</translation>
    </message>
    <message>
        <source>The list of people is not kept here</source>
        <translation>A lista de pessoas não fica aqui</translation>
    </message>
    <message>
        <source>There is no such role</source>
        <translation>Este papel não existe</translation>
    </message>
    <message>
        <source>A row has too many cells, or too few</source>
        <translation>Uma linha tem células demais ou de menos</translation>
    </message>
    <message>
        <source>The list is not a CSV file</source>
        <translation>A lista não é um arquivo CSV</translation>
    </message>
    <message>
        <source>The list is not in UTF-8</source>
        <translation>A lista não está em UTF-8</translation>
    </message>
    <message>
        <source>The list can not be read</source>
        <translation>Não foi possível ler a lista</translation>
    </message>
    <message>
        <source>The list's columns are not the right ones</source>
        <translation>As colunas da lista não são as certas</translation>
    </message>
    <message>
        <source>The file for the PINs can not be made</source>
        <translation>Não foi possível criar o arquivo dos PINs</translation>
    </message>
    <message>
        <source>Some rows of the list are not right</source>
        <translation>Algumas linhas da lista não estão certas</translation>
    </message>
    <message>
        <source>The list is too long</source>
        <translation>A lista é longa demais</translation>
    </message>
    <message>
        <source>The first manager to apply is not right</source>
        <translation>O primeiro gerente a aplicar não está certo</translation>
    </message>
    <message>
        <source>The sign-in service gave an odd answer</source>
        <translation>O serviço de login deu uma resposta estranha</translation>
    </message>
    <message>
        <source>The sign-in was meant for another program</source>
        <translation>O login era para outro programa</translation>
    </message>
    <message>
        <source>The sign-in does not say who it is</source>
        <translation>O login não diz quem é a pessoa</translation>
    </message>
    <message>
        <source>The sign-in service does not know this program</source>
        <translation>O serviço de login não conhece este programa</translation>
    </message>
    <message>
        <source>The clocks do not agree</source>
        <translation>Os relógios não coincidem</translation>
    </message>
    <message>
        <source>The sign-in was refused on the phone</source>
        <translation>O login foi recusado no celular</translation>
    </message>
    <message>
        <source>The sign-in service was not found there</source>
        <translation>O serviço de login não foi encontrado nesse endereço</translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation>O login terminou</translation>
    </message>
    <message>
        <source>The code was not used in time</source>
        <translation>O código não foi usado a tempo</translation>
    </message>
    <message>
        <source>The sign-in service calls itself something else</source>
        <translation>O serviço de login se identifica de outra forma</translation>
    </message>
    <message>
        <source>The sign-in service does not offer signing in by phone</source>
        <translation>O serviço de login não oferece entrar pelo celular</translation>
    </message>
    <message>
        <source>This person has no role at the counter</source>
        <translation>Esta pessoa não tem papel no balcão</translation>
    </message>
    <message>
        <source>The sign-in belongs to another request</source>
        <translation>O login pertence a outro pedido</translation>
    </message>
    <message>
        <source>This person is switched off here</source>
        <translation>Esta pessoa está desativada aqui</translation>
    </message>
    <message>
        <source>The sign-in service was out of reach for too long</source>
        <translation>O serviço de login ficou fora de alcance por tempo demais</translation>
    </message>
    <message>
        <source>The sign-in's signature is not right</source>
        <translation>A assinatura do login não confere</translation>
    </message>
    <message>
        <source>Write days like 2026-03-01, the first one first.</source>
        <translation>Escreva os dias como 2026-03-01, o primeiro antes.</translation>
    </message>
    <message>
        <source>Give another badge number, or take it from the other person first.</source>
        <translation>Use outro número de crachá, ou tire-o antes da outra pessoa.</translation>
    </message>
    <message>
        <source>Give each person a badge of their own.</source>
        <translation>Dê a cada pessoa um crachá próprio.</translation>
    </message>
    <message>
        <source>Run “kiosk provision” again, or “kiosk people add --role manager”.</source>
        <translation>Rode de novo “kiosk provision”, ou “kiosk people add --role manager”.</translation>
    </message>
    <message>
        <source>Make somebody else a manager first: nobody else could let people in.</source>
        <translation>Antes, dê o papel de gerente a outra pessoa: ninguém mais poderia liberar acessos.</translation>
    </message>
    <message>
        <source>“kiosk people list” shows everybody.</source>
        <translation>“kiosk people list” mostra todos.</translation>
    </message>
    <message>
        <source>Give at least one role.</source>
        <translation>Dê ao menos um papel.</translation>
    </message>
    <message>
        <source>Six digits that nobody guesses first, or a password of eight characters.</source>
        <translation>Seis dígitos difíceis de adivinhar, ou uma senha de oito caracteres.</translation>
    </message>
    <message>
        <source>Name the person by badge or id.</source>
        <translation>Indique a pessoa pelo crachá ou pelo id.</translation>
    </message>
    <message>
        <source>Set [people] source to “local”, or change the list in the house's sign-in service.</source>
        <translation>Defina [people] source como “local”, ou mude a lista no serviço de login da empresa.</translation>
    </message>
    <message>
        <source>Take attendant, supervisor, manager or auditor.</source>
        <translation>Use attendant, supervisor, manager ou auditor.</translation>
    </message>
    <message>
        <source>Give every row as many cells as the first one.</source>
        <translation>Dê a cada linha tantas células quanto a primeira.</translation>
    </message>
    <message>
        <source>Save it from the spreadsheet as CSV (UTF-8).</source>
        <translation>Salve na planilha como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The first row has to be: name, badge, roles and, if need be, pin.</source>
        <translation>A primeira linha tem de ser: name, badge, roles e, se preciso, pin.</translation>
    </message>
    <message>
        <source>Name a file that does not exist yet, in a folder that does.</source>
        <translation>Indique um arquivo que ainda não existe, em uma pasta que existe.</translation>
    </message>
    <message>
        <source>Correct the rows that were named; nobody was added.</source>
        <translation>Corrija as linhas indicadas; ninguém foi incluído.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Divida em vários arquivos.</translation>
    </message>
    <message>
        <source>Ask IT to check client_id, secret and scopes in [people.oidc].</source>
        <translation>Peça à TI que confira client_id, segredo e scopes em [people.oidc].</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer, then sign in again.</source>
        <translation>Acerte a data e a hora deste computador e entre de novo.</translation>
    </message>
    <message>
        <source>Ask for a new code and sign in again.</source>
        <translation>Peça um novo código e entre de novo.</translation>
    </message>
    <message>
        <source>Ask IT to check issuer in [people.oidc].</source>
        <translation>Peça à TI que confira issuer em [people.oidc].</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Entre de novo.</translation>
    </message>
    <message>
        <source>Ask IT: issuer in [people.oidc] has to be the same letter by letter.</source>
        <translation>Peça à TI: issuer em [people.oidc] tem de ser igual, letra por letra.</translation>
    </message>
    <message>
        <source>Ask IT to switch the device authorization grant on for this program.</source>
        <translation>Peça à TI que ative o device authorization grant para este programa.</translation>
    </message>
    <message>
        <source>Ask IT for a role in the sign-in service, or to map it in [people.oidc.roles].</source>
        <translation>Peça à TI um papel no serviço de login, ou que o mapeie em [people.oidc.roles].</translation>
    </message>
    <message>
        <source>Ask the manager to switch the person on.</source>
        <translation>Peça ao gerente que ative a pessoa.</translation>
    </message>
    <message>
        <source>Check the network; then sign in on the phone again.</source>
        <translation>Verifique a rede; depois entre de novo pelo celular.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Você não tem permissão para isto</translation>
    </message>
    <message>
        <source>The sign-in came to nothing</source>
        <translation>O login não foi concluído</translation>
    </message>
    <message>
        <source>Somebody who may has to sign in for it.</source>
        <translation>Quem tem permissão precisa entrar para fazer isto.</translation>
    </message>
    <message>
        <source>Choose your name and begin again.</source>
        <translation>Escolha seu nome e comece de novo.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The face belongs to this number.</source>
        <translation>O rosto confere com o CPF informado.</translation>
    </message>
    <message>
        <source>The face belongs to somebody else.</source>
        <translation>O rosto é de outra pessoa.</translation>
    </message>
    <message>
        <source>The face could be neither confirmed nor denied.</source>
        <translation>Não foi possível confirmar nem negar o rosto.</translation>
    </message>
    <message>
        <source>The picture does not show a living person.</source>
        <translation>A foto não é de uma pessoa ao vivo.</translation>
    </message>
    <message>
        <source>It is the same person as before.</source>
        <translation>É a mesma pessoa de antes.</translation>
    </message>
    <message>
        <source>It is not the same person as before.</source>
        <translation>Não é a mesma pessoa de antes.</translation>
    </message>
    <message>
        <source>The comparison with the earlier picture gave no answer.</source>
        <translation>A comparação com a foto anterior não deu resposta.</translation>
    </message>
    <message>
        <source>The customer was confirmed again.</source>
        <translation>Cliente revalidado.</translation>
    </message>
    <message>
        <source>The customer could not be confirmed again.</source>
        <translation>Cliente não revalidado.</translation>
    </message>
    <message>
        <source>The customer is of age.</source>
        <translation>O cliente é maior de idade.</translation>
    </message>
    <message>
        <source>The customer is under age.</source>
        <translation>O cliente é menor de idade.</translation>
    </message>
    <message>
        <source>The age could not be told.</source>
        <translation>Não foi possível saber a idade.</translation>
    </message>
    <message>
        <source>The answer about the age could not be read.</source>
        <translation>Não foi possível ler a resposta sobre a idade.</translation>
    </message>
    <message>
        <source>This face is suspected of fraud.</source>
        <translation>Há suspeita de fraude com este rosto.</translation>
    </message>
    <message>
        <source>The document fits the customer.</source>
        <translation>O documento confere com o cliente.</translation>
    </message>
    <message>
        <source>The number on the document is another one.</source>
        <translation>O número no documento é de outra pessoa.</translation>
    </message>
    <message>
        <source>The face on the document is another one.</source>
        <translation>O rosto no documento é de outra pessoa.</translation>
    </message>
    <message>
        <source>The document was not recognised.</source>
        <translation>O documento não foi reconhecido.</translation>
    </message>
    <message>
        <source>The document may not be genuine.</source>
        <translation>O documento pode não ser autêntico.</translation>
    </message>
    <message>
        <source>The risk is very low.</source>
        <translation>O risco é muito baixo.</translation>
    </message>
    <message>
        <source>The risk is low, but not low enough to approve by itself.</source>
        <translation>O risco é baixo, mas não o bastante para aprovar sozinho.</translation>
    </message>
    <message>
        <source>The picture was not good enough to judge.</source>
        <translation>A foto não foi boa o bastante para avaliar.</translation>
    </message>
    <message>
        <source>The risk is raised.</source>
        <translation>O risco é elevado.</translation>
    </message>
    <message>
        <source>The risk is very high.</source>
        <translation>O risco é muito alto.</translation>
    </message>
    <message>
        <source>No risk score came with the answer.</source>
        <translation>A resposta veio sem pontuação de risco.</translation>
    </message>
    <message>
        <source>The government's picture is not similar enough.</source>
        <translation>A foto do governo não é parecida o bastante.</translation>
    </message>
    <message>
        <source>The government has no picture for this number.</source>
        <translation>O governo não tem foto para este CPF.</translation>
    </message>
    <message>
        <source>The government's service did not answer.</source>
        <translation>O serviço do governo não respondeu.</translation>
    </message>
    <message>
        <source>A result that was needed did not come.</source>
        <translation>Faltou um resultado necessário.</translation>
    </message>
    <message>
        <source>The service gave an answer that is new to this program.</source>
        <translation>O serviço deu uma resposta que este programa ainda não conhece.</translation>
    </message>
    <message>
        <source>The service is still working on it.</source>
        <translation>O serviço ainda está processando.</translation>
    </message>
    <message>
        <source>The service found a difference and is still looking at it.</source>
        <translation>O serviço achou uma divergência e ainda está analisando.</translation>
    </message>
    <message>
        <source>The process was cancelled.</source>
        <translation>A verificação foi cancelada.</translation>
    </message>
    <message>
        <source>The service could not finish the check.</source>
        <translation>O serviço não conseguiu concluir a verificação.</translation>
    </message>
    <message>
        <source>The service is in a state that is new to this program.</source>
        <translation>O serviço informou um estado que este programa não conhece.</translation>
    </message>
    <message>
        <source>The customer has not finished on the phone yet.</source>
        <translation>O cliente ainda não terminou no celular.</translation>
    </message>
    <message>
        <source>The customer's number has still to be entered.</source>
        <translation>Ainda falta digitar o CPF do cliente.</translation>
    </message>
    <message>
        <source>The journey on the phone failed.</source>
        <translation>A verificação no celular falhou.</translation>
    </message>
    <message>
        <source>The journey ended in an error.</source>
        <translation>A verificação no celular terminou com erro.</translation>
    </message>
    <message>
        <source>The link ran out before the customer finished.</source>
        <translation>O link venceu antes de o cliente terminar.</translation>
    </message>
    <message>
        <source>The check on the phone could not confirm the identity.</source>
        <translation>A verificação no celular não confirmou a identidade.</translation>
    </message>
    <message>
        <source>The customer finished on the phone.</source>
        <translation>O cliente terminou no celular.</translation>
    </message>
    <message>
        <source>Nothing was confirmed.</source>
        <translation>Nada foi confirmado.</translation>
    </message>
    <message>
        <source>We do not know whether the service took it.</source>
        <translation>Não sabemos se o serviço recebeu.</translation>
    </message>
    <message>
        <source>The document has expired.</source>
        <translation>O documento está vencido.</translation>
    </message>
    <message>
        <source>The name on the document is another one.</source>
        <translation>O nome no documento é outro.</translation>
    </message>
    <message>
        <source>The date of birth on the document is another one.</source>
        <translation>A data de nascimento no documento é outra.</translation>
    </message>
    <message>
        <source>The number read from the document is not the customer's.</source>
        <translation>O número lido no documento não é o do cliente.</translation>
    </message>
    <message>
        <source>By the document, the customer is too young for this.</source>
        <translation>Pelo documento, o cliente é jovem demais para esta operação.</translation>
    </message>
    <message>
        <source>The customer did not agree to share the data.</source>
        <translation>O cliente não autorizou o compartilhamento dos dados.</translation>
    </message>
    <message>
        <source>This result is about another customer.</source>
        <translation>Este resultado é de outro cliente.</translation>
    </message>
    <message>
        <source>The service approved the customer.</source>
        <translation>O serviço aprovou o cliente.</translation>
    </message>
    <message>
        <source>The service refused the customer.</source>
        <translation>O serviço recusou o cliente.</translation>
    </message>
    <message>
        <source>The service sees a high risk.</source>
        <translation>O serviço vê um risco alto.</translation>
    </message>
    <message>
        <source>The service sees a critical risk.</source>
        <translation>O serviço vê um risco crítico.</translation>
    </message>
    <message>
        <source>The service could not decide.</source>
        <translation>O serviço não conseguiu decidir.</translation>
    </message>
    <message>
        <source>The service asks for a new picture.</source>
        <translation>O serviço pede uma nova foto.</translation>
    </message>
    <message>
        <source>The journey checked something that is new to this program.</source>
        <translation>A verificação no celular incluiu algo novo para este programa.</translation>
    </message>
    <message>
        <source>It is not known what this journey had to check.</source>
        <translation>Não se sabe o que devia ser verificado no celular.</translation>
    </message>
    <message>
        <source>The check on the phone was not passed.</source>
        <translation>A verificação no celular não foi aprovada.</translation>
    </message>
    <message>
        <source>The journey ended without a result.</source>
        <translation>A verificação no celular terminou sem resultado.</translation>
    </message>
    <message>
        <source>The journey ended in a way that is new to this program.</source>
        <translation>A verificação no celular terminou de um modo novo para este programa.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Attendant</source>
        <translation>Atendente</translation>
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
        <translation>Para usar uma foto recusada.</translation>
    </message>
    <message>
        <source>To send a check again.</source>
        <translation>Para enviar de novo uma verificação.</translation>
    </message>
    <message>
        <source>To decide a case for the house.</source>
        <translation>Para decidir um caso em nome da empresa.</translation>
    </message>
    <message>
        <source>To see whole numbers.</source>
        <translation>Para ver os números completos.</translation>
    </message>
    <message>
        <source>To see what others did.</source>
        <translation>Para ver o que os outros fizeram.</translation>
    </message>
    <message>
        <source>To erase a customer.</source>
        <translation>Para apagar um cliente.</translation>
    </message>
    <message>
        <source>To open the settings.</source>
        <translation>Para abrir os ajustes.</translation>
    </message>
    <message>
        <source>To change the list of people.</source>
        <translation>Para mudar a lista de pessoas.</translation>
    </message>
    <message>
        <source>To see the day's figures.</source>
        <translation>Para ver os números do dia.</translation>
    </message>
    <message>
        <source>To save figures as a file.</source>
        <translation>Para salvar os números em um arquivo.</translation>
    </message>
    <message>
        <source>To leave the program.</source>
        <translation>Para sair do programa.</translation>
    </message>
    <message>
        <source>That is not right. Try again.</source>
        <translation>Não confere. Tente de novo.</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>Tentativas erradas demais.</translation>
    </message>
    <message>
        <source>You are switched off here. Ask the manager.</source>
        <translation>Seu acesso está desativado aqui. Fale com o gerente.</translation>
    </message>
    <message>
        <source>Choose a PIN of your own.</source>
        <translation>Escolha um PIN só seu.</translation>
    </message>
    <message>
        <source>It takes somebody else: nobody approves what is their own.</source>
        <translation>É preciso outra pessoa: ninguém aprova o que é seu.</translation>
    </message>
    <message>
        <source>This person is switched off here.</source>
        <translation>O acesso desta pessoa está desativado aqui.</translation>
    </message>
    <message>
        <source>Only a supervisor or manager approves.</source>
        <translation>Só um supervisor ou gerente aprova.</translation>
    </message>
    <message>
        <source>This person may not allow it.</source>
        <translation>Esta pessoa não pode autorizar isto.</translation>
    </message>
    <message>
        <source>Six digits, or a password of eight characters or more.</source>
        <translation>Seis dígitos, ou uma senha de oito caracteres ou mais.</translation>
    </message>
    <message>
        <source>This one is guessed first. Choose another.</source>
        <translation>Este é fácil de adivinhar. Escolha outro.</translation>
    </message>
    <message>
        <source>You had this one before. Choose another.</source>
        <translation>Você já usou este. Escolha outro.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Diga o motivo em poucas palavras.</translation>
    </message>
    <message>
        <source>This is too long: 200 characters at most.</source>
        <translation>Longo demais: no máximo 200 caracteres.</translation>
    </message>
    <message>
        <source>No numbers of customers, telephones or addresses here.</source>
        <translation>Sem números de clientes, telefones ou endereços aqui.</translation>
    </message>
    <message>
        <source>The picture is good</source>
        <translation>A foto está boa</translation>
    </message>
    <message>
        <source>The customer can't do better</source>
        <translation>O cliente não consegue melhor</translation>
    </message>
    <message>
        <source>The device is faulty</source>
        <translation>O equipamento está com defeito</translation>
    </message>
    <message>
        <source>The document is worn</source>
        <translation>O documento está gasto</translation>
    </message>
    <message>
        <source>Looked up in the portal</source>
        <translation>Conferido no portal</translation>
    </message>
    <message>
        <source>Other documents were seen</source>
        <translation>Outros documentos foram vistos</translation>
    </message>
    <message>
        <source>The customer is known</source>
        <translation>O cliente é conhecido</translation>
    </message>
    <message>
        <source>The customer asked for it</source>
        <translation>O cliente pediu</translation>
    </message>
    <message>
        <source>Fraud is suspected</source>
        <translation>Há suspeita de fraude</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outro motivo</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Writing it down safely</source>
        <translation>Guardando com segurança</translation>
    </message>
    <message>
        <source>Connecting to the service</source>
        <translation>Conectando ao serviço</translation>
    </message>
    <message>
        <source>Sending the pictures</source>
        <translation>Enviando as fotos</translation>
    </message>
    <message>
        <source>The service is checking</source>
        <translation>O serviço está verificando</translation>
    </message>
    <message>
        <source>Waiting for the service, then trying again</source>
        <translation>Esperando o serviço para tentar de novo</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Confirmed</source>
        <translation>Confere</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Não confere</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Sem resposta clara</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sem verificação</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltou na resposta</translation>
    </message>
    <message>
        <source>Unknown answer</source>
        <translation>Resposta desconhecida</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Para informação</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Com suspeita</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Nenhuma suspeita</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Risco baixo</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Risco alto</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>Ready to send</source>
        <translation>Pronto para enviar</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconhecido</translation>
    </message>
    <message>
        <source>With the service</source>
        <translation>Em análise na Unico</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Não aceito</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Prazo encerrado</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Precisa de análise</translation>
    </message>
    <message>
        <source>Take the picture again</source>
        <translation>Tirar a foto de novo</translation>
    </message>
    <message>
        <source>Still being checked</source>
        <translation>Ainda em verificação</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Não foi concluído</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconhecido</translation>
    </message>
</context>
</TS>
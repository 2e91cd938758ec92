### O cartão no leitor.

card-heading = Cartão My Number no leitor de cartões
card-intro = O { -brand } mostra quantas tentativas restam para as suas senhas e até quando o cartão vale, e também pode trocar as suas senhas. Se for só para olhar, ele não pede nenhuma senha e não muda nada no cartão.

card-absent-title = Este computador ainda não consegue usar leitores de cartão
card-absent-text = Falta um componente: o serviço “pcscd”. Peça a quem cuida deste computador que o instale (no Debian e no Ubuntu: sudo apt install pcscd).
card-stopped-title = O serviço de leitores de cartão não está funcionando
card-stopped-text-linux = Reinicie o computador. Se não adiantar, peça a quem cuida dele que inicie o “pcscd” (sudo systemctl start pcscd.socket).
card-stopped-text-windows = Conecte o leitor de cartões, ou desconecte e conecte de novo: o Windows inicia sozinho o serviço “Smart Card”. Se não adiantar, reinicie o computador.
card-stopped-text-mac = Desconecte o leitor de cartões e conecte de novo. Se não adiantar, reinicie o computador.
card-no-reader-title = Conecte um leitor de cartões
card-no-reader-text = Ligue o leitor em uma entrada USB deste computador. Ele precisa ser feito para o Cartão My Number ({ JA("マイナンバーカード対応") }).
card-none-title = Coloque o cartão no leitor
card-none-text = Tire o cartão da capinha. Deite-o sobre o leitor, ou encaixe-o com o chip dourado para a frente, e deixe-o parado.
card-reading-title = Lendo o cartão…
card-reading-text = Deixe o cartão onde está. Leva alguns segundos.
card-busy-title = Outro programa está usando o cartão
card-busy-text = Feche outros programas e páginas da internet que usam o cartão. Depois, aperte “Ler de novo”.
card-mute-title = O cartão não responde
card-mute-text = Tire o cartão, espere um pouco e coloque-o de novo: sem a capinha, do lado certo, longe de metal e sem outro cartão por perto.

card-mine-title = Este é um Cartão My Number
card-old-title = Este é um antigo cartão do registro básico de residentes
card-old-text = Esses cartões ({ JA("住民基本台帳カード") }) foram emitidos até dezembro de 2015 e não valem mais. Devolva o seu na prefeitura; lá você também pode pedir o Cartão My Number.
card-phone-title = Isto é um celular
card-phone-text = O { -brand } lê apenas o próprio cartão. Coloque o cartão no leitor.
card-other-title = Este não é um Cartão My Number
card-other-text = Pode ser outro cartão, como o zairyu card ou um cartão de transporte. Coloque só o Cartão My Number no leitor e afaste os outros.
card-again-button = Ler de novo
card-reader = Leitor: { $name }

card-dates-title = Até quando vale
card-expires = O cartão
card-user-certificate = Certificado para comprovação do usuário ({ JA("利用者証明用電子証明書") })
card-expires-unknown = Não é possível saber. Veja a data impressa no cartão.
card-certificate-unknown = Não é possível saber. Pergunte na prefeitura.
card-ended = A validade acabou. Vá à prefeitura.
card-ends-soon = A validade está acabando. Renove na prefeitura antes desse dia. Se o seu período de permanência também termina nessa época, renove primeiro a permanência.
card-certificate-hint = O { -brand } não lê o certificado para assinatura ({ JA("署名用電子証明書") }), porque nele estão o seu nome e o seu endereço.

card-tries-title = Tentativas que restam
card-tries-hint = Cada senha errada gasta uma tentativa. A senha certa devolve todas; esperar não adianta. Quando não resta nenhuma, a senha é bloqueada.
card-pin-user = Senha do usuário, 4 números ({ JA("利用者証明用") })
card-pin-signature = Senha de assinatura, de 6 a 16 letras e números ({ JA("署名用") })
card-pin-entry-support = Senha de auxílio ao preenchimento, 4 números ({ JA("券面事項入力補助用") })
card-pin-register = Senha do registro de residentes, 4 números ({ JA("住民基本台帳用") })
card-tries-left = { $left } de { $most } tentativas disponíveis
card-tries-blocked = Bloqueada
card-tries-unknown = Não é possível saber
card-tries-last = Se você não tem certeza desta senha, não tente: mais um erro e ela será bloqueada.
card-reset-office = Leve o cartão à prefeitura e peça uma nova senha ({ JA("暗証番号の再設定") }).
card-reset-shop = Se você ainda souber uma das duas senhas, a do usuário ou a de assinatura, pode redefinir a outra sem ir à prefeitura: primeiro com um aplicativo no celular ({ JA("JPKI暗証番号リセット") }) e depois na copiadora de uma loja de conveniência.
card-register-differs = O cartão guarda a senha do registro de residentes em dois lugares, e o número de tentativas que restam não é igual. Aqui aparece o menor. Pergunte na prefeitura.
card-no-pins = Todas as senhas de 4 números estão bloqueadas. Se o seu for um cartão de reconhecimento facial ({ JA("顔認証マイナンバーカード") }), está tudo certo: ele não tem senhas.

### Até quando o cartão e os certificados valem, conforme os dados informados.

dates-signature = Certificado para assinatura ({ JA("署名用電子証明書") })
dates-check-card = É provável. Veja também a data impressa no cartão.
dates-may-be = Não é possível saber ao certo. Pode ser: { $days }. Veja a data impressa no cartão.
dates-no-signature = Nessa idade, ele não é emitido.
dates-extendable = Enquanto o pedido de permanência estiver em análise, a prefeitura pode estender a validade do cartão até { $date }.
dates-renew = O que vence primeiro pode ser renovado de { $from } até { $before }.
dates-renew-stay = Quando receber o novo zairyu card, peça na prefeitura que mudem a validade do Cartão My Number, no máximo até { $before }.
dates-renew-extension = Peça na prefeitura a extensão da validade do cartão, no máximo até { $before }.
dates-renew-none = Pergunte na prefeitura o que fazer antes de { $before }.

## Dados que não combinam

dates-misfit-year = O ano não pode ser anterior a 1868 nem posterior a 2200.
dates-misfit-birth = O cartão não pode ter sido emitido antes do nascimento do titular.
dates-misfit-applied = O cartão não pode ter sido pedido antes do nascimento nem depois do dia da emissão.
dates-misfit-stay-missing = Para este status de residência, é preciso informar o fim do período de permanência.
dates-misfit-stay = O fim do período de permanência não combina com o dia da emissão.
dates-misfit-extension = Só o cartão de residentes de médio e longo prazo pode ser estendido por dois meses.
dates-misfit-printed = A data impressa é anterior ao dia da emissão.
dates-misfit-certificate = Um certificado não pode ser mais antigo que o cartão.

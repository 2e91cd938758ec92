### Hasta cuándo valen la tarjeta y sus certificados, según los datos indicados.

dates-signature = Certificado para firma ({ JA("署名用電子証明書") })
dates-check-card = Es lo probable. Mire también la fecha impresa en la tarjeta.
dates-may-be = No se puede saber con seguridad. Puede ser: { $days }. Mire la fecha impresa en la tarjeta.
dates-no-signature = A esa edad no se emite.
dates-extendable = Mientras la solicitud de estadía esté en trámite, la oficina municipal puede prorrogar la tarjeta hasta el { $date }.
dates-renew = Lo que vence primero se puede renovar desde el { $from } hasta el { $before }.
dates-renew-stay = Cuando reciba su nueva tarjeta de residencia, pida en la oficina municipal que cambien la fecha de la Tarjeta My Number, a más tardar el { $before }.
dates-renew-extension = Pida en la oficina municipal que prorroguen la tarjeta, a más tardar el { $before }.
dates-renew-none = Pregunte en la oficina municipal qué debe hacer antes del { $before }.

## Datos que no concuerdan

dates-misfit-year = El año no puede ser anterior a 1868 ni posterior a 2200.
dates-misfit-birth = La tarjeta no puede haberse emitido antes de que naciera su titular.
dates-misfit-applied = La tarjeta no puede haberse solicitado antes del nacimiento ni después del día de emisión.
dates-misfit-stay-missing = Para este estatus de residencia hay que indicar el fin del período de estadía.
dates-misfit-stay = El fin del período de estadía no concuerda con el día de emisión.
dates-misfit-extension = Solo la tarjeta de un residente de mediano a largo plazo se puede prorrogar dos meses.
dates-misfit-printed = La fecha impresa es anterior al día de emisión.
dates-misfit-certificate = Un certificado no puede ser más antiguo que su tarjeta.

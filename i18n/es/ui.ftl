### La ventana: lo que está en todas las páginas, inicio, idioma, ajustes, acerca de.

## Marca

-brand = Temoto

## En todas las páginas

app-title = { -brand }
common-back-button = Volver
common-cancel-button = Cancelar
common-close-button = Cerrar
language-switch-name = Idioma: { $language }. Cambiar el idioma
language-switch-hint = Language

## Página de idioma

language-heading = Elija su idioma
language-later = Puede cambiarlo después en cualquier página.

## Inicio

home-heading = ¿Qué desea hacer?
home-intro = { -brand } le ayuda con su Tarjeta My Number ({ JA("マイナンバーカード") }). Funciona sin internet y todo se queda en esta computadora.
home-photo-title = Revise la foto para su tarjeta
home-photo-text = Antes de hacer la solicitud, vea si es probable que acepten su foto y qué hacer si no.
home-card-title = Ver su tarjeta
home-card-text = Vea cuántos intentos les quedan a las contraseñas y hasta cuándo vale la tarjeta, y cambie sus contraseñas. Necesita un lector de tarjetas.
home-dates-title = Saber cuándo vence su tarjeta
home-dates-text = Vea cuándo vencen una tarjeta y sus certificados, qué hay que hacer y para cuándo, y reciba recordatorios a tiempo.
home-settings-button = Ajustes
home-about-button = Acerca de { -brand }
home-unofficial = { -brand } no es un programa oficial. La oficina municipal tiene la última palabra.

## Ajustes

settings-heading = Ajustes
settings-language-title = Idioma
settings-theme-title = Colores
settings-theme-system = Como en esta computadora
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-theme-contrast = Alto contraste
settings-text-size-title = Tamaño de la letra
settings-text-size-hint = En cualquier página: Ctrl (en Mac, Comando) y + agrandan la letra; con − se ve más pequeña.
settings-text-size-percent = { $percent } %
settings-data-title = Lo que se guarda en esta computadora
settings-data-text = { -brand } solo guarda sus ajustes y, de las tarjetas que usted guarde, las fechas, lo que usted escriba sobre ellas y lo que marque en la guía. No guarda fotos y no envía nada a nadie.
settings-data-path = Archivo: { $path }
settings-data-nowhere = No se está guardando nada en esta computadora.
settings-delete-button = Borrar todo lo guardado
settings-delete-heading = ¿Borrar todo lo que { -brand } guardó?
settings-delete-text = Se borrarán de esta computadora sus ajustes de idioma, colores y tamaño de la letra, y también las tarjetas guardadas. Esto no se puede deshacer. Sus fotos no se tocan.
settings-delete-yes-button = Sí, borrar todo
settings-deleted = Se borró todo lo que { -brand } guardaba en esta computadora.

## Acerca de

about-heading = Acerca de { -brand }
about-version = Versión { $version }
about-is-title = Qué es
about-is-text = { -brand } ({ JA("手元") }, “a mano”) es una ayuda gratuita para quienes viven en Japón, tienen o quieren una Tarjeta My Number y no leen con facilidad el japonés de los trámites. También es para los voluntarios que les ayudan.
about-not-title = Qué no es
about-not-text = No es un programa oficial. No es del gobierno, ni de un municipio, ni de J-LIS ({ JA("地方公共団体情報システム機構") }), el organismo que hace las tarjetas. { -brand } explica y revisa. Quien decide es siempre la oficina municipal o J-LIS.
about-offline-title = Todo se queda en esta computadora
about-offline-text = { -brand } nunca usa internet. No envía nada, no recoge datos y no busca actualizaciones. Solo lee su foto y nunca la cambia.
about-sources-title = De dónde vienen los requisitos
about-sources-text = Estos son los requisitos que usamos para revisar la foto, quién los publicó y qué día los consultamos por última vez.
about-source-line = { $source } (consultado el { $date })
about-measured-text = Los límites para la foto en sí, como la nitidez, la luz y el fondo, son nuestros. Los encontramos midiendo fotos reales y no son oficiales. Ninguna revisión mira el color de la piel.
about-old-warning = Algunos de estos requisitos se consultaron hace más de 12 meses. Por favor, pregunte en su oficina municipal si siguen vigentes.
about-licences-title = Licencias
about-licences-text = { -brand } es software libre con licencia MIT o Apache 2.0, la que usted prefiera. Contiene el trabajo de otras personas:
about-licences-where = Los textos completos de todas las licencias vienen con { -brand }, en la carpeta { $folder }. Estas son todas las partes hechas por otras personas:

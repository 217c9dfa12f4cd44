-- Whoever answered an evaluation before receipts were noted had its document that day at the latest (WIB). Issue 4.
update skp_evaluasi set diterima = date(date_add(ditanggapi_pada, interval 7 hour)), cara_terima = 'SENDIRI'
where diterima is null and ditanggapi_pada is not null;

-- A delegation to begin with, until the province enters its own decree: head of the OPD for everybody, Sekda for the heads of OPD
-- and for ahli utama, Gubernur for Sekda and for leave outside the state's charge. Issue 5.
insert ignore into presensi_pejabat_cuti (id, jenis, jenjang_pemohon, jenjang_pejabat, mulai, sampai, dasar_id, dasar_pasal)
select row_number() over (order by j.urut, p.urut), j.jenis, p.pemohon, if(j.jenis = 'CLTN', 'PIMPINAN_DAERAH', p.pejabat),
  '2018-01-01', null, 'PeraturanBKN-24-2017', 'pejabat yang berwenang memberikan cuti, didelegasikan'
from (select 1 as urut, 'TAHUNAN' as jenis union all select 2, 'BESAR' union all select 3, 'SAKIT' union all select 4, 'MELAHIRKAN'
  union all select 5, 'ALASAN_PENTING' union all select 6, 'CLTN') j
cross join (select 1 as urut, null as pemohon, 'JPT_PRATAMA' as pejabat union all select 2, 'JPT_PRATAMA', 'JPT_MADYA'
  union all select 3, 'AHLI_UTAMA', 'JPT_MADYA' union all select 4, 'JPT_MADYA', 'PIMPINAN_DAERAH') p;

package id.teladan.skp.penutupan;

/**
 * The people whose predicates count in a unit: everybody in it and below it on the last day of the period, without its own
 * head, who is appraised with the unit above. As SQL over p, t, j, u and s = the SKP, e = the evaluation.
 */
final class AnggotaUnit {

    /** Who is on leave outside the state's charge is not appraised for that time. */
    static final String CLTN = "'02'";

    static final String DARI =
            """
             from core_unit v join core_unit u on u.jalur like concat(v.jalur, '%')
             join core_jabatan j on j.unit_id = u.id and not (j.kepala and u.id = v.id)
             join core_penugasan t on t.jabatan_id = j.id and t.jenis = 'DEFINITIF' and t.mulai <= :acuan
               and (t.sampai is null or t.sampai >= :acuan)
             join core_pegawai p on p.id = t.pegawai_id and p.status <> 'PEJABAT_NEGARA'
               and p.kedudukan_hukum not in ('66', '77', '88', '98', '99')
             left join skp_skp s on s.pegawai_id = p.id and s.tahun = :tahun and s.mulai = (select max(y.mulai) from skp_skp y
               where y.pegawai_id = p.id and y.tahun = :tahun and y.mulai <= :acuan)
             left join skp_evaluasi e on e.skp_id = s.id and e.triwulan = :triwulan
             where v.id = :unit
            """;

    static final String TERSETUJUI =
            "s.status in ('DISETUJUI', 'PERUBAHAN_DIAJUKAN', 'DIEVALUASI', 'FINAL')";

    private AnggotaUnit() {}
}

package id.teladan.skp.aturan.keberatan;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Regulasi;
import java.util.List;

/** Clocks of the document of an evaluation, in calendar days after the day on which each begins; the last day counts. */
public final class ParameterKeberatan {

    private static final String SEJAK = "2022-01-01";
    private static final String EMPAT_BELAS = "14";
    private static final int PALING_BANYAK = 365;
    private static final Dasar KEBERATAN =
            Regulasi.PP_30_2019.pasal("keberatan atas hasil penilaian kinerja");
    private static final Dasar DOKUMEN =
            Regulasi.PERMENPANRB_6_2022.pasal("Lampiran, dokumen evaluasi kinerja pegawai");

    /** Days from the setting of an evaluation to the delivery of its document. */
    public static final Kunci<Integer> PENYAMPAIAN =
            Kunci.bulat(
                            "skp.dokumen.penyampaian",
                            "Dokumen evaluasi: hari kalender untuk menyampaikan",
                            1,
                            PALING_BANYAK)
                    .bawaan(SEJAK, EMPAT_BELAS, DOKUMEN);

    /** Days from the receipt of the document to the signature of the employee or his refusal. */
    public static final Kunci<Integer> TANDA_TANGAN =
            Kunci.bulat(
                            "skp.dokumen.tanda-tangan-pegawai",
                            "Dokumen evaluasi: hari kalender untuk menandatangani",
                            1,
                            PALING_BANYAK)
                    .bawaan(SEJAK, EMPAT_BELAS, DOKUMEN);

    /** Days from the receipt of the document to the objection. */
    public static final Kunci<Integer> PENGAJUAN =
            Kunci.bulat(
                            "skp.keberatan.batas-pengajuan",
                            "Keberatan: hari kalender untuk mengajukan",
                            1,
                            PALING_BANYAK)
                    .bawaan(SEJAK, EMPAT_BELAS, KEBERATAN);

    /** Days from the objection to its decision. */
    public static final Kunci<Integer> KEPUTUSAN =
            Kunci.bulat(
                            "skp.keberatan.batas-keputusan",
                            "Keberatan: hari kalender untuk memutuskan",
                            1,
                            PALING_BANYAK)
                    .bawaan(SEJAK, EMPAT_BELAS, KEBERATAN);

    /** All keys of this class. */
    public static final List<Kunci<?>> SEMUA =
            List.of(PENYAMPAIAN, TANDA_TANGAN, PENGAJUAN, KEPUTUSAN);

    private ParameterKeberatan() {}
}

package id.teladan.disiplin.aturan;

import id.teladan.core.aturan.Kunci;
import java.util.LinkedHashMap;
import java.util.Map;

/** Steps of a case that start clocks; the day of the step is day 0. */
public enum PeristiwaPerkara {
    /** Date of the letter. */
    SURAT_PANGGILAN,
    /** Date on which the summoned person was missing. */
    TIDAK_HADIR_PANGGILAN_1,
    /** A decision other than dismissal is made. */
    KEPUTUSAN_DITETAPKAN,
    /** The decision reaches the person. */
    KEPUTUSAN_DITERIMA,
    /** The PPK decides on dismissal. */
    KEPUTUSAN_PEMBERHENTIAN_DITETAPKAN,
    /** The superior of the deciding officer receives the objection. */
    KEBERATAN_DITERIMA_ATASAN,
    /** The appeal reaches BPASN, its copy the PPK. */
    BANDING_DIAJUKAN;

    /** What follows, each with the key of its working days. */
    Map<Tenggat, Kunci<Integer>> tenggat() {
        var hasil = new LinkedHashMap<Tenggat, Kunci<Integer>>();
        switch (this) {
            case SURAT_PANGGILAN ->
                    hasil.put(
                            Tenggat.PEMERIKSAAN_PALING_LAMBAT, ParameterDisiplin.ANTARA_PANGGILAN);
            case TIDAK_HADIR_PANGGILAN_1 ->
                    hasil.put(
                            Tenggat.PANGGILAN_KEDUA_PALING_LAMBAT,
                            ParameterDisiplin.PANGGILAN_KEDUA);
            case KEPUTUSAN_DITETAPKAN ->
                    hasil.put(Tenggat.PENYAMPAIAN_PALING_LAMBAT, ParameterDisiplin.PENYAMPAIAN);
            case KEPUTUSAN_DITERIMA -> {
                hasil.put(Tenggat.KEBERATAN_PALING_LAMBAT, ParameterDisiplin.KEBERATAN);
                hasil.put(Tenggat.BERLAKU_PADA, ParameterDisiplin.BERLAKU);
            }
            case KEPUTUSAN_PEMBERHENTIAN_DITETAPKAN -> {
                hasil.put(Tenggat.PENYAMPAIAN_PALING_LAMBAT, ParameterDisiplin.PENYAMPAIAN);
                hasil.put(Tenggat.BANDING_PALING_LAMBAT, ParameterDisiplin.BANDING);
            }
            case KEBERATAN_DITERIMA_ATASAN -> {
                hasil.put(
                        Tenggat.TANGGAPAN_PEJABAT_PALING_LAMBAT,
                        ParameterDisiplin.TANGGAPAN_PEJABAT);
                hasil.put(
                        Tenggat.PUTUSAN_KEBERATAN_PALING_LAMBAT,
                        ParameterDisiplin.PUTUSAN_KEBERATAN);
            }
            case BANDING_DIAJUKAN -> {
                hasil.put(Tenggat.TANGGAPAN_PPK_PALING_LAMBAT, ParameterDisiplin.TANGGAPAN_PPK);
                hasil.put(Tenggat.PUTUSAN_BANDING_PALING_LAMBAT, ParameterDisiplin.PUTUSAN_BANDING);
            }
        }
        return hasil;
    }
}

package id.teladan.skp.aturan.keberatan;

import id.teladan.core.aturan.Kunci;

/** The clocks that run after an evaluation was set. */
public enum TenggatKinerja {
    PENYAMPAIAN("Batas penyampaian dokumen evaluasi", "tanggal penetapan"),
    TANDA_TANGAN("Batas tanda tangan pegawai", "tanggal terima dokumen"),
    PENGAJUAN("Batas pengajuan keberatan", "tanggal terima dokumen"),
    KEPUTUSAN("Batas keputusan keberatan", "tanggal keberatan diajukan");

    private final String kalimat;
    private final String mulaiDari;

    TenggatKinerja(String kalimat, String mulaiDari) {
        this.kalimat = kalimat;
        this.mulaiDari = mulaiDari;
    }

    Kunci<Integer> kunci() {
        return switch (this) {
            case PENYAMPAIAN -> ParameterKeberatan.PENYAMPAIAN;
            case TANDA_TANGAN -> ParameterKeberatan.TANDA_TANGAN;
            case PENGAJUAN -> ParameterKeberatan.PENGAJUAN;
            case KEPUTUSAN -> ParameterKeberatan.KEPUTUSAN;
        };
    }

    String kalimat() {
        return kalimat;
    }

    String mulaiDari() {
        return mulaiDari;
    }
}

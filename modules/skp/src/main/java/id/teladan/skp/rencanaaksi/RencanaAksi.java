package id.teladan.skp.rencanaaksi;

import id.teladan.core.berkas.Sha256;
import id.teladan.skp.rencana.Berversi;
import id.teladan.skp.rencana.Pelaksana;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/** One planned action. */
@Entity
@Table(name = "skp_rencana_aksi")
class RencanaAksi extends Berversi {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_rencana_aksi_seq")
    @SequenceGenerator(
            name = "skp_rencana_aksi_seq",
            sequenceName = "skp_rencana_aksi_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "skp_id", updatable = false)
    private long skpId;

    @Column(name = "hasil_kerja_id", updatable = false)
    private long hasilKerjaId;

    @Column(updatable = false)
    private int triwulan;

    private String uraian;

    private LocalDate tenggat;

    @Enumerated(EnumType.STRING)
    private KeadaanAksi keadaan;

    private String catatan;

    private String sidik;

    protected RencanaAksi() {}

    RencanaAksi(TambahAksi cmd, Pelaksana oleh) {
        skpId = cmd.skpId();
        hasilKerjaId = cmd.hasilKerjaId();
        triwulan = cmd.triwulan();
        uraian = cmd.uraian().strip();
        tenggat = cmd.tenggat();
        keadaan = KeadaanAksi.RENCANA;
        sidik = sidik(cmd);
        diubah(oleh.nama(), oleh.waktu());
    }

    void tandai(KeadaanAksi baru, String teks, Pelaksana oleh) {
        keadaan = baru;
        catatan = teks == null || teks.isBlank() ? null : teks.strip();
        diubah(oleh.nama(), oleh.waktu());
    }

    /** The same quarter, result and text have the same one; blanks and case do not count. */
    static String sidik(TambahAksi cmd) {
        return Sha256.dari(
                (cmd.triwulan()
                                + "|"
                                + cmd.hasilKerjaId()
                                + "|"
                                + cmd.uraian()
                                        .strip()
                                        .replaceAll("\\s+", " ")
                                        .toLowerCase(Locale.ROOT))
                        .getBytes(StandardCharsets.UTF_8));
    }

    Long id() {
        return id;
    }

    long skpId() {
        return skpId;
    }

    int triwulan() {
        return triwulan;
    }
}

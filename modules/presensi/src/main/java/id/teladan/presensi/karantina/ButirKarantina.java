package id.teladan.presensi.karantina;

import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.presensi.aturan.SebabKarantina;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Something that a device has sent and that waits for an officer; rows are written by the reception. */
@Entity
@Table(name = "presensi_karantina")
class ButirKarantina {

    @Id private Long id;

    private String sn;

    @Column(name = "perangkat_id")
    private Long perangkatId;

    @Enumerated(EnumType.STRING)
    private SebabKarantina sebab;

    private String pin;

    private String penyelesaian;

    private Instant selesai;

    private String oleh;

    private String catatan;

    @Version private long versi;

    protected ButirKarantina() {}

    void pastikanVersi(long dilihat) {
        if (versi != dilihat || selesai != null) {
            throw KonflikPerubahan.kode("DATA_BERUBAH");
        }
    }

    /** Nobody needs it; it stays that way when the device sends it again. */
    void abaikan(String alasan, Instant saat, String nama) {
        penyelesaian = "DIABAIKAN";
        catatan = alasan;
        selesai = saat;
        oleh = nama;
    }

    Long id() {
        return id;
    }

    String sn() {
        return sn;
    }

    Long perangkatId() {
        return perangkatId;
    }

    SebabKarantina sebab() {
        return sebab;
    }

    String pin() {
        return pin;
    }
}

package id.teladan.skp.penutupan;

import id.teladan.skp.rencana.Pelaksana;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What a calibration meeting said about one evaluation; never changed, and it changes no rating. */
@Entity
@Table(name = "skp_kalibrasi")
class CatatanKalibrasi {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_kalibrasi_seq")
    @SequenceGenerator(
            name = "skp_kalibrasi_seq",
            sequenceName = "skp_kalibrasi_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "skp_id", updatable = false)
    private long skpId;

    @Column(updatable = false)
    private int triwulan;

    @Column(updatable = false)
    private String catatan;

    @Column(name = "oleh_id", updatable = false)
    private long olehId;

    @Column(updatable = false)
    private String oleh;

    @Column(updatable = false)
    private String jabatan;

    @Column(updatable = false)
    private Instant waktu;

    @Version private long versi;

    protected CatatanKalibrasi() {}

    CatatanKalibrasi(long skpId, int triwulan, String catatan, Pelaksana oleh) {
        this.skpId = skpId;
        this.triwulan = triwulan;
        this.catatan = catatan;
        this.olehId = oleh.id();
        this.oleh = oleh.nama();
        this.jabatan = oleh.jabatan();
        this.waktu = oleh.waktu();
    }
}

package id.teladan.skp.evaluasi;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.jejak.JsonJejak;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** How a predicate came about: written once, never recomputed. */
@Entity
@Table(name = "skp_jejak_evaluasi")
public class JejakEvaluasi {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_jejak_evaluasi_seq")
    @SequenceGenerator(
            name = "skp_jejak_evaluasi_seq",
            sequenceName = "skp_jejak_evaluasi_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "evaluasi_id", updatable = false)
    private long evaluasiId;

    @Column(updatable = false)
    private int nomor;

    @Column(updatable = false)
    private String masukan;

    @Column(updatable = false)
    private String jejak;

    @Column(name = "aturan_id", updatable = false)
    private String aturanId;

    @Column(name = "aturan_versi", updatable = false)
    private String aturanVersi;

    @Column(updatable = false)
    private Instant dibuat;

    @Version private long versi;

    protected JejakEvaluasi() {}

    /** The explanation of the version of {@code evaluasi} that is in force now. */
    public JejakEvaluasi(Evaluasi evaluasi, String masukan, Jejak jejak, Instant dibuat) {
        this.evaluasiId = evaluasi.id();
        this.nomor = evaluasi.nomor();
        this.masukan = masukan;
        this.jejak = JsonJejak.tulis(jejak);
        this.aturanId = jejak.aturan().id();
        this.aturanVersi = jejak.aturan().versi();
        this.dibuat = dibuat;
    }
}

package id.teladan.skp.keberatan;

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
import jakarta.persistence.Version;
import java.time.Instant;

/** What a party said, or why it could not be heard; never changed. */
@Entity
@Table(name = "skp_keterangan_keberatan")
class KeteranganKeberatan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_keterangan_keberatan_seq")
    @SequenceGenerator(
            name = "skp_keterangan_keberatan_seq",
            sequenceName = "skp_keterangan_keberatan_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "keberatan_id", updatable = false)
    private long keberatanId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PihakKeberatan pihak;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CaraKeterangan cara;

    @Column(updatable = false)
    private String isi;

    @Column(name = "oleh_id", updatable = false)
    private long olehId;

    @Column(updatable = false)
    private String oleh;

    @Column(updatable = false)
    private Instant waktu;

    @Version private long versi;

    protected KeteranganKeberatan() {}

    KeteranganKeberatan(
            long keberatanId,
            PihakKeberatan pihak,
            CaraKeterangan cara,
            String isi,
            Pelaksana oleh) {
        this.keberatanId = keberatanId;
        this.pihak = pihak;
        this.cara = cara;
        this.isi = isi;
        this.olehId = oleh.id();
        this.oleh = oleh.nama();
        this.waktu = oleh.waktu();
    }
}

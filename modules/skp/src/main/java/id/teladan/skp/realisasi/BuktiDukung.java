package id.teladan.skp.realisasi;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Evidence of a realisation: a kept file or the address of a page. */
@Entity
@Table(name = "skp_bukti")
class BuktiDukung {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_bukti_seq")
    @SequenceGenerator(name = "skp_bukti_seq", sequenceName = "skp_bukti_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "realisasi_id")
    private Realisasi realisasi;

    @Enumerated(EnumType.STRING)
    private JenisBukti jenis;

    @Column(name = "berkas_id")
    private Long berkasId;

    private String url;

    private String keterangan;

    private Instant ditambahkan;

    @Version private long versi;

    protected BuktiDukung() {}

    BuktiDukung(Realisasi realisasi, Long berkasId, String url, String keterangan, Instant kini) {
        this.realisasi = realisasi;
        this.jenis = berkasId == null ? JenisBukti.URL : JenisBukti.BERKAS;
        this.berkasId = berkasId;
        this.url = url;
        this.keterangan = keterangan == null || keterangan.isBlank() ? null : keterangan.strip();
        this.ditambahkan = kini;
    }

    Realisasi realisasi() {
        return realisasi;
    }

    Long id() {
        return id;
    }
}

package id.teladan.core.penugasan;

import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.izin.HakDelegasi;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** Bundles of rights that one person handed to another for a time; both days included. UU 30/2014 Pasal 13 and 14. */
@Entity
@Table(name = "core_delegasi")
class Delegasi {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_delegasi_seq")
    @SequenceGenerator(
            name = "core_delegasi_seq",
            sequenceName = "core_delegasi_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "pemberi_id", updatable = false)
    private Long pemberiId;

    @Column(name = "penerima_id", updatable = false)
    private Long penerimaId;

    @Column(updatable = false)
    private String hak;

    @Column(name = "unit_id", updatable = false)
    private Long unitId;

    private LocalDate mulai;

    private LocalDate sampai;

    private String alasan;

    @Column(name = "nomor_surat")
    private String nomorSurat;

    @Column(name = "dibuat_pada", updatable = false)
    private Instant dibuatPada;

    @Column(name = "dicabut_pada")
    private Instant dicabutPada;

    @Column(name = "alasan_cabut")
    private String alasanCabut;

    @Version private long versi;

    protected Delegasi() {}

    static Delegasi beri(long pemberi, BeriDelegasi c, Instant kini) {
        var d = new Delegasi();
        d.pemberiId = pemberi;
        d.penerimaId = c.penerimaId();
        d.hak = HakDelegasi.tulis(c.hak());
        d.unitId = c.unitId();
        d.mulai = c.mulai();
        d.sampai = c.sampai();
        d.alasan = c.alasan().strip();
        d.nomorSurat = c.nomorSurat() == null ? null : c.nomorSurat().strip();
        d.dibuatPada = kini;
        return d;
    }

    void cabut(long dilihat, String sebab, Instant kini) {
        if (versi != dilihat || dicabutPada != null) {
            throw KonflikPerubahan.kode("DATA_BERUBAH");
        }
        dicabutPada = kini;
        alasanCabut = sebab;
    }

    Long id() {
        return id;
    }

    Long pemberiId() {
        return pemberiId;
    }

    Long penerimaId() {
        return penerimaId;
    }
}

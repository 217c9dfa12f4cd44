package id.teladan.disiplin.perkara;

import id.teladan.core.audit.AuditRahasia;
import id.teladan.disiplin.aturan.perkara.LangkahPerkara;
import id.teladan.disiplin.aturan.perkara.PeranPerkara;
import id.teladan.disiplin.aturan.perkara.StatusPerkara;
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
import java.time.LocalDate;

/** A step of a case that was taken; the database refuses to change or delete it. */
@Entity
@AuditRahasia
@Table(name = "disiplin_langkah")
public class LangkahTercatat {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disiplin_langkah_seq")
    @SequenceGenerator(
            name = "disiplin_langkah_seq",
            sequenceName = "disiplin_langkah_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "perkara_id", updatable = false)
    private long perkaraId;

    @Column(updatable = false)
    private int urut;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LangkahPerkara langkah;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private StatusPerkara dari;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private StatusPerkara ke;

    @Column(name = "oleh_id", updatable = false)
    private Long olehId;

    @Column(updatable = false)
    private String oleh;

    @Column(updatable = false)
    private String sebagai;

    @Column(updatable = false)
    private String jabatan;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PeranPerkara peran;

    @Column(updatable = false)
    private LocalDate tanggal;

    @Column(updatable = false)
    private Instant waktu;

    @Column(updatable = false)
    private String alasan;

    @Column(updatable = false)
    private String dokumen;

    @Column(name = "sidik_sebelum", updatable = false)
    private String sidikSebelum;

    @Column(updatable = false)
    private String sidik;

    @Version private long versi;

    protected LangkahTercatat() {}

    LangkahTercatat(long perkaraId, Isi isi, Petugas petugas, int urut, String sebelum) {
        this.perkaraId = perkaraId;
        this.urut = urut;
        this.langkah = isi.langkah();
        this.dari = isi.dari();
        this.ke = isi.ke();
        this.olehId = petugas.id();
        this.oleh = petugas.nama();
        this.sebagai = petugas.sebagai();
        this.jabatan = petugas.jabatan();
        this.peran = isi.peran();
        this.tanggal = isi.tanggal();
        this.waktu = petugas.waktu();
        this.alasan = isi.alasan();
        this.dokumen = isi.dokumen();
        this.sidikSebelum = sebelum;
        this.sidik = SidikLangkah.hitung(perkaraId, urut, isi, petugas, sebelum);
    }

    /**
     * What a step says.
     *
     * @param dari null for the first step
     * @param tanggal legal day of the step (WIB)
     * @param alasan reason or note; may be null
     * @param dokumen number of the letter that belongs to it; may be null
     */
    public record Isi(
            LangkahPerkara langkah,
            StatusPerkara dari,
            StatusPerkara ke,
            PeranPerkara peran,
            LocalDate tanggal,
            String alasan,
            String dokumen) {}

    public int urut() {
        return urut;
    }

    String sidik() {
        return sidik;
    }

    /** True when it follows the step with this hash and says what its own hash was made of. */
    boolean utuh(String sebelum) {
        return sidikSebelum.equals(sebelum)
                && sidik.equals(
                        SidikLangkah.hitung(
                                perkaraId,
                                urut,
                                new Isi(langkah, dari, ke, peran, tanggal, alasan, dokumen),
                                new Petugas(olehId, oleh, sebagai, jabatan, waktu),
                                sidikSebelum));
    }
}

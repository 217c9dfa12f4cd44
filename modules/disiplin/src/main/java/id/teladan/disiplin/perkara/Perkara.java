package id.teladan.disiplin.perkara;

import id.teladan.core.audit.AuditRahasia;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.disiplin.aturan.JenisHukuman;
import id.teladan.disiplin.aturan.JenisPegawai;
import id.teladan.disiplin.aturan.MasaHukuman;
import id.teladan.disiplin.aturan.Pejabat;
import id.teladan.disiplin.aturan.TingkatHukuman;
import id.teladan.disiplin.aturan.perkara.Jam;
import id.teladan.disiplin.aturan.perkara.JenisJam;
import id.teladan.disiplin.aturan.perkara.StatusPerkara;
import id.teladan.disiplin.aturan.perkara.TanggalPerkara;
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
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A discipline case. Its state changes only through {@link BukuLangkah}. PP 94/2021. */
@Entity
@AuditRahasia
@Table(name = "disiplin_perkara")
public class Perkara {

    private static final DateTimeFormatter SAAT =
            DateTimeFormatter.ofPattern("d MMM yyyy HH.mm", Locale.forLanguageTag("id"))
                    .withZone(JamTeladan.WIB);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disiplin_perkara_seq")
    @SequenceGenerator(
            name = "disiplin_perkara_seq",
            sequenceName = "disiplin_perkara_seq",
            allocationSize = 50)
    private Long id;

    @Column(updatable = false)
    private String nomor;

    @Column(name = "pegawai_id", updatable = false)
    private long pegawaiId;

    @Enumerated(EnumType.STRING)
    @Column(name = "jenis_pegawai", updatable = false)
    private JenisPegawai jenisPegawai;

    @Column(name = "opd_id", updatable = false)
    private Long opdId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SumberIndikasi sumber;

    @Column(name = "pelapor_id", updatable = false)
    private Long pelaporId;

    @Column(updatable = false)
    private String pelapor;

    @Column(updatable = false)
    private String uraian;

    @Column(name = "kejadian_mulai", updatable = false)
    private LocalDate kejadianMulai;

    @Column(name = "kejadian_sampai", updatable = false)
    private LocalDate kejadianSampai;

    @Enumerated(EnumType.STRING)
    private StatusPerkara status;

    @Column(name = "panggilan_ke")
    private int panggilanKe;

    @Column(name = "unit_atasan_id")
    private Long unitAtasanId;

    @Column(name = "atasan_terlibat_id")
    private Long atasanTerlibatId;

    @Column(name = "unit_penghukum_id")
    private Long unitPenghukumId;

    @Enumerated(EnumType.STRING)
    private Pejabat penghukum;

    @Enumerated(EnumType.STRING)
    @Column(name = "tingkat_usul")
    private TingkatHukuman tingkatUsul;

    @Enumerated(EnumType.STRING)
    private JenisHukuman usul;

    @Column(name = "usul_jejak", columnDefinition = "longtext")
    private String usulJejak;

    @Column(updatable = false)
    private LocalDate dilaporkan;

    private LocalDate ditelaah;

    @Column(name = "periksa_pada")
    private LocalDate periksaPada;

    private LocalDate ditetapkan;

    private LocalDate diterima;

    private LocalDate berlaku;

    private LocalDate berakhir;

    @Enumerated(EnumType.STRING)
    private JenisHukuman hukuman;

    @Column(name = "upaya_pada")
    private LocalDate upayaPada;

    @Enumerated(EnumType.STRING)
    private JenisJam tenggat;

    @Column(name = "tenggat_pada")
    private LocalDate tenggatPada;

    @Column(name = "dibuat_pada", updatable = false)
    private Instant dibuatPada;

    @Column(name = "diubah_oleh")
    private String diubahOleh;

    @Column(name = "diubah_pada")
    private Instant diubahPada;

    @Version private long versi;

    protected Perkara() {}

    /** A new indication. */
    public Perkara(String nomor, Terlapor terlapor, Indikasi indikasi, Petugas oleh) {
        this.nomor = nomor;
        this.pegawaiId = terlapor.pegawaiId();
        this.jenisPegawai = terlapor.jenis();
        this.opdId = terlapor.opdId();
        this.sumber = indikasi.sumber();
        this.pelaporId = oleh.id();
        this.pelapor = oleh.nama();
        this.unitAtasanId = terlapor.unitAtasan();
        this.uraian = indikasi.uraian();
        this.kejadianMulai = indikasi.mulai();
        this.kejadianSampai = indikasi.sampai();
        this.status = StatusPerkara.INDIKASI;
        this.dilaporkan = oleh.waktu().atZone(JamTeladan.WIB).toLocalDate();
        this.dibuatPada = oleh.waktu();
        diubah(oleh);
    }

    /** The person whom an indication is about, as of the day of the report. */
    public record Terlapor(long pegawaiId, JenisPegawai jenis, Long opdId, Long unitAtasan) {}

    /** What was reported; both days included. */
    public record Indikasi(
            SumberIndikasi sumber, String uraian, LocalDate mulai, LocalDate sampai) {}

    /** Refuses when somebody changed it after {@code dilihat}; names him and the moment. */
    public void pastikanVersi(long dilihat) {
        if (versi != dilihat) {
            throw KonflikPerubahan.kode("DATA_BERUBAH_OLEH", diubahOleh, SAAT.format(diubahPada));
        }
    }

    void pindah(StatusPerkara ke, Petugas oleh) {
        status = ke;
        diubah(oleh);
    }

    private void diubah(Petugas oleh) {
        diubahOleh = oleh.nama();
        diubahPada = oleh.waktu();
    }

    void jam(Jam jam) {
        tenggat = jam == null ? null : jam.jenis();
        tenggatPada = jam == null ? null : jam.batas();
    }

    /** Days from which its clocks run. */
    public TanggalPerkara tanggal() {
        return new TanggalPerkara(
                dilaporkan, ditelaah, periksaPada, ditetapkan, diterima, upayaPada, berakhir);
    }

    /**
     * The indication is accepted.
     *
     * @param terlibatId the direct superior when he is involved himself, else null
     */
    public void ditelaah(LocalDate hari, long unitAtasan, Long terlibatId) {
        ditelaah = hari;
        unitAtasanId = unitAtasan;
        atasanTerlibatId = terlibatId;
    }

    /** What the rules propose, with the official who would decide on it; {@code unit} null when he is outside. */
    public void usulkan(Usul usul, Pejabat pejabat, Long unit, String jejak) {
        tingkatUsul = usul.tingkat();
        this.usul = usul.minimum();
        penghukum = pejabat;
        unitPenghukumId = unit;
        usulJejak = jejak;
    }

    /** A summons is written. */
    public void dipanggil(int ke, LocalDate periksa) {
        panggilanKe = ke;
        periksaPada = periksa;
    }

    /** The decision is made. */
    public void ditetapkan(LocalDate hari, JenisHukuman jenis, Pejabat pejabat, long unit) {
        ditetapkan = hari;
        hukuman = jenis;
        penghukum = pejabat;
        unitPenghukumId = unit;
    }

    /** The decision has reached the person. */
    public void disampaikan(LocalDate hari) {
        diterima = hari;
    }

    /** The decision is in force from this day. */
    public void berlakuSejak(LocalDate hari) {
        berlaku = hari;
    }

    /** The sanction is served. */
    public void dijalani(MasaHukuman masa) {
        berakhir = masa.berakhir();
    }

    public Long id() {
        return id;
    }

    public String nomor() {
        return nomor;
    }

    public long pegawaiId() {
        return pegawaiId;
    }

    public JenisPegawai jenisPegawai() {
        return jenisPegawai;
    }

    public Long opdId() {
        return opdId;
    }

    public StatusPerkara status() {
        return status;
    }

    public LocalDate kejadianMulai() {
        return kejadianMulai;
    }

    public LocalDate kejadianSampai() {
        return kejadianSampai;
    }

    public int panggilanKe() {
        return panggilanKe;
    }

    public LocalDate periksaPada() {
        return periksaPada;
    }

    public Long unitAtasanId() {
        return unitAtasanId;
    }

    public Long atasanTerlibatId() {
        return atasanTerlibatId;
    }

    public Long unitPenghukumId() {
        return unitPenghukumId;
    }

    public TingkatHukuman tingkatUsul() {
        return tingkatUsul;
    }

    public LocalDate ditelaah() {
        return ditelaah;
    }

    public LocalDate ditetapkan() {
        return ditetapkan;
    }

    public LocalDate diterima() {
        return diterima;
    }

    public LocalDate berlaku() {
        return berlaku;
    }

    public LocalDate berakhir() {
        return berakhir;
    }

    public JenisHukuman hukuman() {
        return hukuman;
    }

    public LocalDate tenggatPada() {
        return tenggatPada;
    }

    public long versi() {
        return versi;
    }
}

package id.teladan.presensi.cuti;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.presensi.aturan.JenisCuti;
import id.teladan.presensi.aturan.KeperluanCuti;
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

/** A request for leave; the guard of its states. Peraturan BKN 24/2017 jo. 7/2021. */
@Entity
@Table(name = "presensi_cuti")
class Cuti {

    private static final DateTimeFormatter WAKTU =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm 'WIB'", Locale.forLanguageTag("id"))
                    .withZone(JamTeladan.WIB);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "presensi_cuti_seq")
    @SequenceGenerator(
            name = "presensi_cuti_seq",
            sequenceName = "presensi_cuti_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "pegawai_id", updatable = false)
    private long pegawaiId;

    @Enumerated(EnumType.STRING)
    private JenisCuti jenis;

    @Enumerated(EnumType.STRING)
    private StatusCuti status;

    private LocalDate dari;

    private LocalDate sampai;

    private int hari;

    @Enumerated(EnumType.STRING)
    private KeperluanCuti keperluan;

    @Column(name = "anak_ke")
    private Integer anakKe;

    private String alasan;

    private String alamat;

    private String telepon;

    @Column(name = "pengganti_id")
    private Long penggantiId;

    private String pengganti;

    @Column(name = "masa_kerja")
    private Integer masaKerja;

    @Column(name = "unit_pejabat_id")
    private Long unitPejabatId;

    @Column(name = "diajukan_pada")
    private Instant diajukanPada;

    @Enumerated(EnumType.STRING)
    private Putusan pertimbangan;

    @Column(name = "pertimbangan_alasan")
    private String pertimbanganAlasan;

    @Column(name = "atasan_id")
    private Long atasanId;

    private String atasan;

    @Column(name = "atasan_sebagai")
    private String atasanSebagai;

    @Column(name = "atasan_jabatan")
    private String atasanJabatan;

    @Column(name = "dipertimbangkan_pada")
    private Instant dipertimbangkanPada;

    @Enumerated(EnumType.STRING)
    private Putusan keputusan;

    @Column(name = "keputusan_alasan")
    private String keputusanAlasan;

    @Column(name = "pejabat_id")
    private Long pejabatId;

    private String pejabat;

    @Column(name = "pejabat_sebagai")
    private String pejabatSebagai;

    @Column(name = "pejabat_jabatan")
    private String pejabatJabatan;

    @Column(name = "diputuskan_pada")
    private Instant diputuskanPada;

    @Column(name = "usul_dari")
    private LocalDate usulDari;

    @Column(name = "usul_sampai")
    private LocalDate usulSampai;

    @Column(name = "kembali_pada")
    private LocalDate kembaliPada;

    private String jejak;

    @Column(name = "jejak_saldo")
    private String jejakSaldo;

    @Column(name = "diubah_oleh")
    private String diubahOleh;

    @Column(name = "diubah_pada")
    private Instant diubahPada;

    @Version private long versi;

    protected Cuti() {}

    /**
     * A new draft.
     *
     * @param pengganti name of the colleague who stands in; null = nobody named
     */
    Cuti(IsiCuti isi, String pengganti, int hari, Pelaksana oleh) {
        this.pegawaiId = oleh.id();
        this.status = StatusCuti.DRAFT;
        tulis(isi, pengganti, hari, oleh);
    }

    RiwayatCuti simpan(IsiCuti isi, String namaPengganti, int jumlahHari, Pelaksana oleh) {
        status = LangkahCuti.SIMPAN.dari(status);
        tulis(isi, namaPengganti, jumlahHari, oleh);
        return new RiwayatCuti(this, LangkahCuti.SIMPAN, null, oleh);
    }

    private void tulis(IsiCuti isi, String namaPengganti, int jumlahHari, Pelaksana oleh) {
        jenis = isi.jenis();
        dari = isi.dari();
        sampai = isi.sampai();
        hari = jumlahHari;
        keperluan = isi.keperluan();
        anakKe = isi.anakKe();
        alasan = isi.alasan();
        alamat = isi.alamat();
        telepon = isi.telepon();
        penggantiId = isi.penggantiId();
        pengganti = namaPengganti;
        diubah(oleh);
    }

    /** Submits the draft as it was counted. */
    RiwayatCuti ajukan(PerkiraanCuti hitungan, long unitPejabat, Pelaksana oleh) {
        status = LangkahCuti.AJUKAN.dari(status);
        hari = hitungan.hari();
        masaKerja = hitungan.masaKerjaBulan();
        unitPejabatId = unitPejabat;
        diajukanPada = oleh.waktu();
        jejak = JsonJejak.tulis(hitungan.jejak());
        jejakSaldo = hitungan.saldo() == null ? null : JsonJejak.tulis(hitungan.saldo().jejak());
        diubah(oleh);
        return new RiwayatCuti(this, LangkahCuti.AJUKAN, null, oleh);
    }

    /** @param unitPejabat the unit whose head decides, as the person stands on the day */
    RiwayatCuti pertimbangkan(PutusCuti cmd, long unitPejabat, Pelaksana oleh) {
        pastikanBukanDiri(oleh);
        status = LangkahCuti.PERTIMBANGKAN.dari(status);
        pertimbangan = cmd.putusan();
        pertimbanganAlasan = cmd.alasan();
        usul(cmd);
        unitPejabatId = unitPejabat;
        atasanId = oleh.id();
        atasan = oleh.nama();
        atasanSebagai = oleh.sebagai();
        atasanJabatan = oleh.jabatan();
        dipertimbangkanPada = oleh.waktu();
        diubah(oleh);
        return new RiwayatCuti(this, LangkahCuti.PERTIMBANGKAN, cmd.alasan(), oleh);
    }

    RiwayatCuti putuskan(PutusCuti cmd, Pelaksana oleh) {
        pastikanBukanDiri(oleh);
        status = cmd.putusan().langkah().dari(status);
        keputusan = cmd.putusan();
        keputusanAlasan = cmd.alasan();
        usul(cmd);
        pejabatId = oleh.id();
        pejabat = oleh.nama();
        pejabatSebagai = oleh.sebagai();
        pejabatJabatan = oleh.jabatan();
        diputuskanPada = oleh.waktu();
        diubah(oleh);
        return new RiwayatCuti(this, cmd.putusan().langkah(), cmd.alasan(), oleh);
    }

    private void usul(PutusCuti cmd) {
        usulDari = cmd.putusan() == Putusan.PERUBAHAN ? cmd.dari() : null;
        usulSampai = cmd.putusan() == Putusan.PERUBAHAN ? cmd.sampai() : null;
    }

    /** The employee takes the other days. */
    RiwayatCuti terimaPerubahan(PerkiraanCuti hitungan, Pelaksana oleh) {
        status = LangkahCuti.TERIMA_PERUBAHAN.dari(status);
        dari = usulDari;
        sampai = usulSampai;
        hari = hitungan.hari();
        jejak = JsonJejak.tulis(hitungan.jejak());
        diubah(oleh);
        return new RiwayatCuti(this, LangkahCuti.TERIMA_PERUBAHAN, null, oleh);
    }

    RiwayatCuti tarik(String sebab, Pelaksana oleh) {
        status = LangkahCuti.TARIK.dari(status);
        diubah(oleh);
        return new RiwayatCuti(this, LangkahCuti.TARIK, sebab, oleh);
    }

    RiwayatCuti batalkan(String sebab, Pelaksana oleh) {
        status = LangkahCuti.BATALKAN.dari(status);
        diubah(oleh);
        return new RiwayatCuti(this, LangkahCuti.BATALKAN, sebab, oleh);
    }

    /** He is back at work from {@code kembali} on. */
    RiwayatCuti panggil(LocalDate kembali, String sebab, Pelaksana oleh) {
        pastikanBukanDiri(oleh);
        status = LangkahCuti.PANGGIL.dari(status);
        kembaliPada = kembali;
        diubah(oleh);
        return new RiwayatCuti(this, LangkahCuti.PANGGIL, sebab, oleh);
    }

    /** The balance as it was when the days were spent. */
    void jejakSaldo(Jejak baru) {
        jejakSaldo = JsonJejak.tulis(baru);
    }

    /** Refuses when somebody changed it after {@code dilihat}; names him and the moment. */
    void pastikanVersi(long dilihat) {
        if (versi != dilihat) {
            throw KonflikPerubahan.kode("DATA_BERUBAH_OLEH", diubahOleh, WAKTU.format(diubahPada));
        }
    }

    /** Nobody decides on himself. */
    private void pastikanBukanDiri(Pelaksana oleh) {
        if (oleh.id() == pegawaiId) {
            throw AksesDitolak.kode("CUTI-007");
        }
    }

    private void diubah(Pelaksana oleh) {
        diubahOleh = oleh.nama();
        diubahPada = oleh.waktu();
    }

    /** What the form says, without its files. */
    IsiCuti isi() {
        return new IsiCuti(
                jenis,
                dari,
                sampai,
                keperluan,
                anakKe,
                alasan,
                alamat,
                telepon,
                java.util.List.of(),
                penggantiId);
    }

    Long id() {
        return id;
    }

    long versi() {
        return versi;
    }

    long pegawaiId() {
        return pegawaiId;
    }

    JenisCuti jenis() {
        return jenis;
    }

    StatusCuti status() {
        return status;
    }

    LocalDate dari() {
        return dari;
    }

    LocalDate sampai() {
        return sampai;
    }

    int hari() {
        return hari;
    }

    LocalDate usulDari() {
        return usulDari;
    }

    LocalDate usulSampai() {
        return usulSampai;
    }

    LocalDate kembaliPada() {
        return kembaliPada;
    }

    Long penggantiId() {
        return penggantiId;
    }

    Long unitPejabatId() {
        return unitPejabatId;
    }

    Long atasanId() {
        return atasanId;
    }

    Long pejabatId() {
        return pejabatId;
    }
}

package id.teladan.skp.keberatan;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.aturan.keberatan.TenggatTerhitung;
import id.teladan.skp.evaluasi.Evaluasi;
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
import java.time.Instant;
import java.time.LocalDate;

/** An objection to an evaluation, once per evaluation; the guard of its states. PP 30/2019. */
@Entity
@Table(name = "skp_keberatan")
class Keberatan extends Berversi {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_keberatan_seq")
    @SequenceGenerator(
            name = "skp_keberatan_seq",
            sequenceName = "skp_keberatan_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "skp_id", updatable = false)
    private long skpId;

    @Column(name = "evaluasi_id", updatable = false)
    private long evaluasiId;

    @Column(updatable = false)
    private int triwulan;

    @Column(name = "nomor_evaluasi", updatable = false)
    private int nomorEvaluasi;

    @Column(name = "pegawai_id", updatable = false)
    private long pegawaiId;

    @Column(name = "penilai_id", updatable = false)
    private long penilaiId;

    @Column(name = "unit_pemeriksa_id", updatable = false)
    private long unitPemeriksaId;

    @Enumerated(EnumType.STRING)
    private StatusKeberatan status;

    @Column(updatable = false)
    private String alasan;

    @Column(updatable = false)
    private LocalDate diterima;

    @Column(name = "batas_pengajuan", updatable = false)
    private LocalDate batasPengajuan;

    @Column(name = "diajukan_pada", updatable = false)
    private Instant diajukanPada;

    @Column(name = "batas_keputusan")
    private LocalDate batasKeputusan;

    @Column(name = "diperiksa_pada")
    private Instant diperiksaPada;

    @Column(name = "diputuskan_pada")
    private Instant diputuskanPada;

    @Column(name = "pemutus_id")
    private Long pemutusId;

    private String pemutus;

    private String sebagai;

    private String jabatan;

    private String pertimbangan;

    @Enumerated(EnumType.STRING)
    @Column(name = "hasil_lama", updatable = false)
    private Rating hasilLama;

    @Enumerated(EnumType.STRING)
    @Column(name = "perilaku_lama", updatable = false)
    private Rating perilakuLama;

    @Enumerated(EnumType.STRING)
    @Column(name = "predikat_lama", updatable = false)
    private PredikatKinerja predikatLama;

    @Enumerated(EnumType.STRING)
    @Column(name = "hasil_baru")
    private Rating hasilBaru;

    @Enumerated(EnumType.STRING)
    @Column(name = "perilaku_baru")
    private Rating perilakuBaru;

    @Enumerated(EnumType.STRING)
    @Column(name = "predikat_baru")
    private PredikatKinerja predikatBaru;

    private String masukan;

    private String jejak;

    protected Keberatan() {}

    /** Late or not is decided by the clock alone; a late one is kept and closed at once. */
    Keberatan(
            Evaluasi evaluasi,
            long unitPemeriksa,
            String alasan,
            LocalDate diterima,
            TenggatTerhitung tenggat,
            Pelaksana oleh) {
        this.skpId = evaluasi.skpId();
        this.evaluasiId = evaluasi.id();
        this.triwulan = evaluasi.triwulan();
        this.nomorEvaluasi = evaluasi.nomor();
        this.pegawaiId = oleh.id();
        this.penilaiId = evaluasi.penilaiId();
        this.unitPemeriksaId = unitPemeriksa;
        this.status = tenggat.lewat() ? StatusKeberatan.KEDALUWARSA : StatusKeberatan.DIAJUKAN;
        this.alasan = alasan;
        this.diterima = diterima;
        this.batasPengajuan = tenggat.batas();
        this.diajukanPada = oleh.waktu();
        this.hasilLama = evaluasi.ratingHasil();
        this.perilakuLama = evaluasi.ratingPerilaku();
        this.predikatLama = evaluasi.predikat();
        diubah(oleh.nama(), oleh.waktu());
    }

    void periksa(Pelaksana oleh) {
        pastikanBukanPihak(oleh);
        status = LangkahKeberatan.PERIKSA.dari(status);
        diperiksaPada = oleh.waktu();
        diubah(oleh.nama(), oleh.waktu());
    }

    /** Somebody was heard. */
    void didengar(Pelaksana oleh) {
        status = LangkahKeberatan.DENGAR.dari(status);
        diubah(oleh.nama(), oleh.waktu());
    }

    void tolak(String sebab, Pelaksana oleh) {
        putuskan(LangkahKeberatan.TOLAK, sebab, oleh);
    }

    void kabulkan(
            Rating hasil, Rating perilaku, PredikatKinerja predikat, String sebab, Pelaksana oleh) {
        putuskan(LangkahKeberatan.KABULKAN, sebab, oleh);
        hasilBaru = hasil;
        perilakuBaru = perilaku;
        predikatBaru = predikat;
    }

    private void putuskan(LangkahKeberatan langkah, String sebab, Pelaksana oleh) {
        pastikanBukanPihak(oleh);
        status = langkah.dari(status);
        pertimbangan = sebab;
        pemutusId = oleh.id();
        pemutus = oleh.nama();
        sebagai = oleh.sebagai();
        jabatan = oleh.jabatan();
        diputuskanPada = oleh.waktu();
        diubah(oleh.nama(), oleh.waktu());
    }

    /** Nobody examines what he is a party of. */
    private void pastikanBukanPihak(Pelaksana oleh) {
        if (oleh.id() == pegawaiId || oleh.id() == penilaiId) {
            throw AksesDitolak.kode("SKP-709");
        }
    }

    void batasKeputusan(LocalDate batas) {
        batasKeputusan = batas;
    }

    /** Written beside the decision once. */
    void jejak(String isiMasukan, Jejak baru) {
        masukan = isiMasukan;
        jejak = JsonJejak.tulis(baru);
    }

    LocalDate diajukan() {
        return diajukanPada.atZone(JamTeladan.WIB).toLocalDate();
    }

    Long id() {
        return id;
    }

    long skpId() {
        return skpId;
    }

    long evaluasiId() {
        return evaluasiId;
    }

    int triwulan() {
        return triwulan;
    }

    int nomorEvaluasi() {
        return nomorEvaluasi;
    }

    long pegawaiId() {
        return pegawaiId;
    }

    long penilaiId() {
        return penilaiId;
    }

    long unitPemeriksaId() {
        return unitPemeriksaId;
    }

    StatusKeberatan status() {
        return status;
    }

    String alasan() {
        return alasan;
    }

    LocalDate diterima() {
        return diterima;
    }

    LocalDate batasKeputusan() {
        return batasKeputusan;
    }

    Rating hasilLama() {
        return hasilLama;
    }

    Rating perilakuLama() {
        return perilakuLama;
    }

    PredikatKinerja predikatLama() {
        return predikatLama;
    }
}

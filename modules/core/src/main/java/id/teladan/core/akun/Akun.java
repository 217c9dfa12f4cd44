package id.teladan.core.akun;

import id.teladan.core.pegawai.Pegawai;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** A local account (demo, break-glass). Directory users have none. */
@Entity
@Table(name = "core_akun")
public class Akun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_akun_seq")
    @SequenceGenerator(name = "core_akun_seq", sequenceName = "core_akun_seq", allocationSize = 50)
    private Long id;

    @Column(name = "nama_akun")
    private String namaAkun;

    @Column(name = "sandi_hash")
    private String sandiHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pegawai_id")
    private Pegawai pegawai;

    private boolean aktif;

    private boolean demo;

    @Column(name = "gagal_beruntun")
    private int gagalBeruntun;

    @Column(name = "terkunci_sampai")
    private Instant terkunciSampai;

    @Column(name = "masuk_terakhir")
    private Instant masukTerakhir;

    /** A one-time password is set: nothing else can be done before the person has chosen his own. */
    @Column(name = "wajib_ganti")
    private boolean wajibGanti;

    /** End of a one-time password. */
    @Column(name = "sandi_sampai")
    private Instant sandiSampai;

    /** Until when the password of an officer may be reset, by the decision of a second person. */
    @Column(name = "atur_ulang_sampai")
    private Instant aturUlangSampai;

    @Version private long versi;

    protected Akun() {}

    Akun(String namaAkun, Pegawai pegawai) {
        this.namaAkun = namaAkun;
        this.pegawai = pegawai;
        sandiHash = SidikSandi.TAK_COCOK;
    }

    public Long id() {
        return id;
    }

    public long versi() {
        return versi;
    }

    public String namaAkun() {
        return namaAkun;
    }

    public String sandiHash() {
        return sandiHash;
    }

    public Pegawai pegawai() {
        return pegawai;
    }

    public boolean aktif() {
        return aktif;
    }

    public boolean demo() {
        return demo;
    }

    public int gagalBeruntun() {
        return gagalBeruntun;
    }

    public Instant terkunciSampai() {
        return terkunciSampai;
    }

    public Instant masukTerakhir() {
        return masukTerakhir;
    }

    /** True while sign-ins are refused. */
    boolean terkunci(Instant kini) {
        return terkunciSampai != null && kini.isBefore(terkunciSampai);
    }

    /**
     * Takes one of the tries and counts it as a failure for the time being; false while the account is locked or all tries
     * are under way. A lock that has run out begins a new count.
     */
    boolean mulaiMencoba(Instant kini, int batas, java.time.Duration lama) {
        if (terkunci(kini)) {
            return false;
        }
        if (terkunciSampai != null) {
            terkunciSampai = null;
            gagalBeruntun = 0;
        }
        if (gagalBeruntun >= batas) {
            terkunciSampai = kini.plus(lama);
            return false;
        }
        gagalBeruntun++;
        return true;
    }

    /** The try that was taken has failed; the last one locks. */
    void catatGagal(Instant kini, int batas, java.time.Duration lama) {
        if (terkunciSampai == null && gagalBeruntun >= batas) {
            terkunciSampai = kini.plus(lama);
        }
    }

    /** The try that was taken never came to a password check. */
    void catatBatal() {
        gagalBeruntun = Math.max(gagalBeruntun - 1, 0);
    }

    public boolean wajibGanti() {
        return wajibGanti;
    }

    /** True when a one-time password was not used in time. */
    boolean sandiBasi(Instant kini) {
        return sandiSampai != null && kini.isAfter(sandiSampai);
    }

    boolean bolehDiaturUlang(Instant kini) {
        return aturUlangSampai != null && kini.isBefore(aturUlangSampai);
    }

    void izinkanAturUlang(Instant sampai) {
        aturUlangSampai = sampai;
    }

    /** Sets a one-time password; the account can be used again. */
    void aturUlang(String hash, Instant sampai) {
        sandiHash = hash;
        wajibGanti = true;
        sandiSampai = sampai;
        aturUlangSampai = null;
        aktif = true;
        bukaKunci();
    }

    /** Sets the password that the person has chosen. */
    void gantiSandi(String hash) {
        sandiHash = hash;
        wajibGanti = false;
        sandiSampai = null;
    }

    void bukaKunci() {
        gagalBeruntun = 0;
        terkunciSampai = null;
    }

    void aktifkan(boolean nilai) {
        aktif = nilai;
    }

    void catatBerhasil(Instant kini) {
        gagalBeruntun = 0;
        terkunciSampai = null;
        masukTerakhir = kini;
    }
}

package id.teladan.skp.rencana;

import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.pegawai.Pegawai;
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
import java.time.Instant;
import java.time.LocalDate;

/**
 * The SKP of a person for a period. The guard of its states; an unlawful step is refused with what to do instead.
 * PermenPANRB 6/2022.
 */
@Entity
@Table(name = "skp_skp")
public class Skp extends Berversi {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_skp_seq")
    @SequenceGenerator(name = "skp_skp_seq", sequenceName = "skp_skp_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pegawai_id")
    private Pegawai pegawai;

    private int tahun;

    private LocalDate mulai;

    private LocalDate sampai;

    @Enumerated(EnumType.STRING)
    private Pendekatan pendekatan;

    @Enumerated(EnumType.STRING)
    private StatusSkp status;

    @Column(name = "nomor_versi")
    private int nomorVersi;

    @Column(name = "perubahan_dibuka")
    private boolean perubahanDibuka;

    @Column(name = "alasan_perubahan")
    private String alasanPerubahan;

    @Column(name = "catatan_pengembalian")
    private String catatanPengembalian;

    @Column(name = "diajukan_pada")
    private Instant diajukanPada;

    protected Skp() {}

    Skp(Pegawai pegawai, LocalDate mulai, LocalDate sampai, Pendekatan pendekatan, Pelaksana oleh) {
        if (sampai.isBefore(mulai) || mulai.getYear() != sampai.getYear()) {
            throw PelanggaranAturan.kode("SKP-005");
        }
        this.pegawai = pegawai;
        this.tahun = mulai.getYear();
        this.mulai = mulai;
        this.sampai = sampai;
        this.pendekatan = pendekatan;
        this.status = StatusSkp.DRAFT;
        diubah(oleh.nama(), oleh.waktu());
    }

    /** True while the owner may change its content. */
    public boolean dapatDisunting() {
        return status == StatusSkp.DRAFT
                || status == StatusSkp.DIKEMBALIKAN
                || (status == StatusSkp.DISETUJUI && perubahanDibuka);
    }

    /** True while the superior may write results into it: a change that its owner has opened is the owner's alone. */
    public boolean dapatDiisiAtasan() {
        return status == StatusSkp.DRAFT || status == StatusSkp.DIKEMBALIKAN;
    }

    /** True while a result may be offered to its owner, who decides whether it comes in. */
    public boolean dapatDitawari() {
        return status == StatusSkp.DIAJUKAN
                || status == StatusSkp.DISETUJUI
                || status == StatusSkp.PERUBAHAN_DIAJUKAN;
    }

    void pastikanDapatDisunting() {
        if (!dapatDisunting()) {
            throw PelanggaranAturan.kode("SKP-100");
        }
    }

    /** DRAFT -> DIAJUKAN, or the open change of an approved SKP -> PERUBAHAN_DIAJUKAN. */
    RiwayatSkp ajukan(Pelaksana oleh) {
        if (status == StatusSkp.DISETUJUI && !perubahanDibuka) {
            throw PelanggaranAturan.kode(LangkahSkp.AJUKAN_PERUBAHAN.kode());
        }
        var langkah =
                status == StatusSkp.DISETUJUI ? LangkahSkp.AJUKAN_PERUBAHAN : LangkahSkp.AJUKAN;
        var riwayat = lakukan(langkah, oleh, perubahanDibuka ? alasanPerubahan : null);
        diajukanPada = oleh.waktu();
        catatanPengembalian = null;
        return riwayat;
    }

    /** DIKEMBALIKAN -> DRAFT: the owner begins to repair it. The reason of the return stays until he submits again. */
    RiwayatSkp perbaiki(Pelaksana oleh) {
        return lakukan(LangkahSkp.PERBAIKI, oleh, null);
    }

    /** Back to its owner, with the reason. A change goes back too, the version in force stays. */
    public RiwayatSkp kembalikan(String alasan, Pelaksana oleh) {
        pastikanBukanDiri(oleh);
        if (alasan == null || alasan.isBlank()) {
            throw PelanggaranAturan.kode("SKP-302");
        }
        var riwayat = lakukan(LangkahSkp.KEMBALIKAN, oleh, alasan.strip());
        catatanPengembalian = alasan.strip();
        return riwayat;
    }

    /** The next version is in force. */
    public RiwayatSkp setujui(String catatan, Pelaksana oleh) {
        pastikanBukanDiri(oleh);
        var riwayat = lakukan(LangkahSkp.SETUJUI, oleh, catatan);
        nomorVersi++;
        perubahanDibuka = false;
        return riwayat;
    }

    /** Opens a change of the version in force; that version stays valid until the change is approved. */
    RiwayatSkp bukaPerubahan(String alasan, Pelaksana oleh) {
        if (perubahanDibuka) {
            throw PelanggaranAturan.kode(LangkahSkp.BUKA_PERUBAHAN.kode());
        }
        if (alasan == null || alasan.isBlank()) {
            throw PelanggaranAturan.kode("SKP-303");
        }
        var riwayat = lakukan(LangkahSkp.BUKA_PERUBAHAN, oleh, alasan.strip());
        perubahanDibuka = true;
        alasanPerubahan = alasan.strip();
        return riwayat;
    }

    /** Results of an approved SKP are linked anew by the superior: the next version; the caller writes it. */
    public RiwayatSkp tautkanUlang(String catatan, Pelaksana oleh) {
        pastikanBukanDiri(oleh);
        if (perubahanDibuka) {
            throw PelanggaranAturan.kode(LangkahSkp.TAUTKAN_ULANG.kode());
        }
        var riwayat = lakukan(LangkahSkp.TAUTKAN_ULANG, oleh, catatan);
        nomorVersi++;
        return riwayat;
    }

    /** Gives the change up; the caller puts the content of the version in force back. */
    RiwayatSkp batalkanPerubahan(Pelaksana oleh) {
        if (!perubahanDibuka) {
            throw PelanggaranAturan.kode(LangkahSkp.BATALKAN_PERUBAHAN.kode());
        }
        var riwayat = lakukan(LangkahSkp.BATALKAN_PERUBAHAN, oleh, null);
        perubahanDibuka = false;
        alasanPerubahan = null;
        catatanPengembalian = null;
        return riwayat;
    }

    /** Ends on an earlier day, because its owner has another position from the next day on. */
    RiwayatSkp tutupMasa(LocalDate hari, Pelaksana oleh) {
        if (perubahanDibuka || hari.isBefore(mulai) || !hari.isBefore(sampai)) {
            throw PelanggaranAturan.kode(LangkahSkp.TUTUP_MASA.kode());
        }
        var riwayat = lakukan(LangkahSkp.TUTUP_MASA, oleh, null);
        sampai = hari;
        return riwayat;
    }

    /** The yearly evaluation is set. */
    public RiwayatSkp evaluasi(Pelaksana oleh) {
        pastikanBukanDiri(oleh);
        if (perubahanDibuka) {
            throw PelanggaranAturan.kode("SKP-111");
        }
        return lakukan(LangkahSkp.EVALUASI, oleh, null);
    }

    /** The employee answered the evaluation, or did not in time. */
    public RiwayatSkp finalkan(String catatan, Pelaksana oleh) {
        return lakukan(LangkahSkp.FINALKAN, oleh, catatan);
    }

    /**
     * Takes the last decision back. Only who decided may, only as long as nobody went on from there.
     *
     * @param terakhir last step of this SKP
     * @param batas first moment at which it is too late
     */
    public RiwayatSkp urungkan(RiwayatSkp terakhir, Instant batas, Pelaksana oleh) {
        var dapat =
                (terakhir.langkah() == LangkahSkp.SETUJUI
                                || terakhir.langkah() == LangkahSkp.KEMBALIKAN)
                        && terakhir.ke() == status
                        && terakhir.olehId() == oleh.id();
        if (!dapat || !oleh.waktu().isBefore(batas)) {
            throw PelanggaranAturan.kode(LangkahSkp.URUNGKAN.kode());
        }
        var dari = status;
        status = terakhir.dari();
        catatanPengembalian = null;
        if (terakhir.langkah() == LangkahSkp.SETUJUI) {
            nomorVersi--;
        }
        perubahanDibuka = status == StatusSkp.PERUBAHAN_DIAJUKAN;
        diubah(oleh.nama(), oleh.waktu());
        return new RiwayatSkp(this, LangkahSkp.URUNGKAN, dari, oleh, null);
    }

    private RiwayatSkp lakukan(LangkahSkp langkah, Pelaksana oleh, String catatan) {
        var dari = status;
        status = langkah.dari(dari);
        diubah(oleh.nama(), oleh.waktu());
        return new RiwayatSkp(this, langkah, dari, oleh, catatan);
    }

    private void pastikanBukanDiri(Pelaksana oleh) {
        if (oleh.id() == pegawai.id()) {
            throw PelanggaranAturan.kode("SKP-304");
        }
    }

    public Long id() {
        return id;
    }

    public Pegawai pegawai() {
        return pegawai;
    }

    public int tahun() {
        return tahun;
    }

    public LocalDate mulai() {
        return mulai;
    }

    public LocalDate sampai() {
        return sampai;
    }

    public Pendekatan pendekatan() {
        return pendekatan;
    }

    public StatusSkp status() {
        return status;
    }

    public int nomorVersi() {
        return nomorVersi;
    }

    public boolean perubahanDibuka() {
        return perubahanDibuka;
    }

    public String alasanPerubahan() {
        return alasanPerubahan;
    }

    public String catatanPengembalian() {
        return catatanPengembalian;
    }

    public Instant diajukanPada() {
        return diajukanPada;
    }
}

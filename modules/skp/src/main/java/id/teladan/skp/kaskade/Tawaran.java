package id.teladan.skp.kaskade;

import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.pegawai.Pegawai;
import id.teladan.skp.rencana.Berversi;
import id.teladan.skp.rencana.HasilKerja;
import id.teladan.skp.rencana.Pelaksana;
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

/**
 * A result that the superior offers to a person who has no draft that he could write into: none yet, or one that was
 * submitted or approved. Nothing changes before its owner accepts.
 */
@Entity
@Table(name = "skp_tawaran")
public class Tawaran extends Berversi {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_tawaran_seq")
    @SequenceGenerator(
            name = "skp_tawaran_seq",
            sequenceName = "skp_tawaran_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pegawai_id")
    private Pegawai pegawai;

    private int tahun;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "hasil_atasan_id")
    private HasilKerja hasilAtasan;

    private String uraian;

    @Enumerated(EnumType.STRING)
    private StatusTawaran status;

    private String penawar;

    private String alasan;

    @Column(name = "hasil_kerja_id")
    private Long hasilKerjaId;

    protected Tawaran() {}

    Tawaran(Pegawai pegawai, HasilKerja hasilAtasan, String uraian, Pelaksana oleh) {
        this.pegawai = pegawai;
        this.tahun = hasilAtasan.skp().tahun();
        this.hasilAtasan = hasilAtasan;
        this.uraian = uraian;
        this.status = StatusTawaran.DITAWARKAN;
        this.penawar = oleh.nama();
        diubah(oleh.nama(), oleh.waktu());
    }

    void tulis(String teks, Pelaksana oleh) {
        pastikanTerbuka();
        uraian = teks;
        penawar = oleh.nama();
        diubah(oleh.nama(), oleh.waktu());
    }

    void cabut(Pelaksana oleh) {
        ke(StatusTawaran.DICABUT, oleh);
    }

    /** The offer stands again after it was taken back by mistake. */
    void tawarkanLagi(Pelaksana oleh) {
        if (status != StatusTawaran.DICABUT) {
            throw PelanggaranAturan.kode("SKP-752");
        }
        status = StatusTawaran.DITAWARKAN;
        diubah(oleh.nama(), oleh.waktu());
    }

    void terima(HasilKerja hasil, Pelaksana oleh) {
        ke(StatusTawaran.DITERIMA, oleh);
        hasilKerjaId = hasil.id();
    }

    /** Refuses the offer; the reason is shown to who made it. */
    void tolak(String mengapa, Pelaksana oleh) {
        if (mengapa == null || mengapa.isBlank()) {
            throw PelanggaranAturan.kode("SKP-753");
        }
        ke(StatusTawaran.DITOLAK, oleh);
        alasan = mengapa.strip();
    }

    private void ke(StatusTawaran tujuan, Pelaksana oleh) {
        pastikanTerbuka();
        status = tujuan;
        diubah(oleh.nama(), oleh.waktu());
    }

    private void pastikanTerbuka() {
        if (status != StatusTawaran.DITAWARKAN) {
            throw PelanggaranAturan.kode("SKP-752");
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

    public HasilKerja hasilAtasan() {
        return hasilAtasan;
    }

    public String uraian() {
        return uraian;
    }

    public StatusTawaran status() {
        return status;
    }

    public String penawar() {
        return penawar;
    }

    public String alasan() {
        return alasan;
    }

    public Long hasilKerjaId() {
        return hasilKerjaId;
    }
}

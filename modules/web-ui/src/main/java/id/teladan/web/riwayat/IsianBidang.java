package id.teladan.web.riwayat;

import id.teladan.core.riwayat.BidangRiwayat;
import id.teladan.core.riwayat.BidangRiwayat.Jenis;
import id.teladan.core.riwayat.JenisRiwayat;
import id.teladan.core.riwayat.NilaiRiwayat;
import java.io.Serializable;

/** One field of the kind with what is typed. */
public class IsianBidang implements Serializable {

    private final BidangRiwayat bidang;
    private final String label;
    private String nilai;

    IsianBidang(JenisRiwayat jenis, BidangRiwayat bidang, String nilai) {
        this.bidang = bidang;
        label = KataRiwayat.label(jenis, bidang.nama());
        this.nilai = nilai;
    }

    /** As it is kept: a decimal point, no dots between thousands. */
    NilaiRiwayat isi() {
        return new NilaiRiwayat(
                bidang.nama(),
                nilai == null || bidang.jenis() != Jenis.DESIMAL ? nilai : nilai.replace(',', '.'));
    }

    public boolean isMemilih() {
        return bidang.jenis() == Jenis.PILIHAN;
    }

    public boolean isGolongan() {
        return bidang.jenis() == Jenis.GOLONGAN;
    }

    public boolean isMengetik() {
        return !isMemilih() && !isGolongan();
    }

    public String getPapan() {
        return bidang.jenis() == Jenis.BULAT
                ? "numeric"
                : bidang.jenis() == Jenis.DESIMAL ? "decimal" : "text";
    }

    /** Id of the input that is shown. */
    public String getIdMasukan() {
        return isMemilih() ? "pilih" : isGolongan() ? "golongan" : "ketik";
    }

    public BidangRiwayat getBidang() {
        return bidang;
    }

    public String getLabel() {
        return label;
    }

    public String kata(String pilihan) {
        return KataRiwayat.nilai(bidang, pilihan);
    }

    public String getNilai() {
        return nilai;
    }

    public void setNilai(String baru) {
        nilai = baru;
    }
}

package id.teladan.web.riwayat;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.jatuhtempo.DaftarJatuhTempo;
import id.teladan.core.jatuhtempo.JatuhTempoSeorang;
import id.teladan.core.riwayat.ButirRiwayat;
import id.teladan.core.riwayat.DaftarRiwayat;
import id.teladan.core.riwayat.JenisRiwayat;
import id.teladan.core.riwayat.LembarRiwayat;
import id.teladan.core.riwayat.PencatatanRiwayat;
import id.teladan.core.riwayat.TandaiRiwayat;
import id.teladan.web.rupa.Tanggal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** {@code /pegawai/riwayat}: the records of one kind as of a day; without an id those of the acting person. */
@Named
@ViewScoped
public class RiwayatPegawaiView implements Serializable {

    /** A field of a row in words. */
    public record Isi(String label, String nilai) implements Serializable {}

    @Inject DaftarRiwayat daftar;
    @Inject PencatatanRiwayat pencatatan;
    @Inject DaftarJatuhTempo tempo;
    @Inject Clock jam;

    private String id;
    private String jenis;
    private String per;
    private LembarRiwayat lembar;
    private String kabar;
    private List<JatuhTempoSeorang> jatuhTempo;

    public void muat() {
        if (id != null && !id.matches("\\d{1,18}")) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        lembar =
                daftar.lembar(
                        id == null ? null : Long.valueOf(id),
                        jenis(jenis, JenisRiwayat.PENDIDIKAN),
                        Tanggal.baca(per));
        jatuhTempo = isHariLain() ? List.of() : tempo.seorang(lembar.pegawaiId());
    }

    static JenisRiwayat jenis(String nama, JenisRiwayat lain) {
        return Arrays.stream(JenisRiwayat.values())
                .filter(j -> j.name().equals(nama))
                .findFirst()
                .orElse(lain);
    }

    public void verifikasi(ButirRiwayat b) {
        pencatatan.verifikasi(new TandaiRiwayat(lembar.pegawaiId(), b.id(), b.versi(), null));
        kabar = KataRiwayat.judul(b);
        muat();
    }

    public String kelas(ButirRiwayat b) {
        return switch (b.keadaan()) {
            case KINI -> "lencana--sukses";
            case NANTI -> "lencana--info";
            case DIBATALKAN -> "lencana--bahaya";
            default -> "";
        };
    }

    public String ikon(ButirRiwayat b) {
        return switch (b.keadaan()) {
            case KINI -> "centang";
            case NANTI, LAMPAU -> "jam";
            case DIGANTIKAN -> "tukar";
            case DIBATALKAN -> "henti";
        };
    }

    public String judul(ButirRiwayat b) {
        return KataRiwayat.judul(b);
    }

    /** The fields behind the first one. */
    public List<Isi> isi(ButirRiwayat b) {
        return b.jenis().bidang().stream()
                .filter(x -> b.nilai(x.nama()) != null)
                .skip(1)
                .map(
                        x ->
                                new Isi(
                                        KataRiwayat.label(b.jenis(), x.nama()),
                                        KataRiwayat.nilai(x, b.nilai(x.nama()))))
                .toList();
    }

    /** Query that keeps whose records and which day, ends with {@code &} or {@code ?}. */
    public String getAlamat() {
        return "?"
                + (id == null ? "" : "id=" + id + "&")
                + (isHariLain() ? "per=" + lembar.tanggal() + "&" : "");
    }

    /** A kind was chosen: on a phone its rows are shown, not the list of kinds. */
    public boolean isTerbuka() {
        return jenis != null;
    }

    public boolean isHariLain() {
        return !lembar.tanggal().equals(LocalDate.now(jam));
    }

    /** What falls due next, as of today only. */
    public List<JatuhTempoSeorang> getJatuhTempo() {
        return jatuhTempo;
    }

    public LembarRiwayat getLembar() {
        return lembar;
    }

    public List<JenisRiwayat> getSemuaJenis() {
        return List.copyOf(lembar.jumlah().keySet());
    }

    public long jumlah(JenisRiwayat j) {
        return lembar.jumlah().get(j);
    }

    public String getKabar() {
        return kabar;
    }

    public String getId() {
        return id;
    }

    public void setId(String nilai) {
        id = nilai;
    }

    public String getJenis() {
        return jenis;
    }

    public void setJenis(String nilai) {
        jenis = nilai;
    }

    public String getPer() {
        return per;
    }

    public void setPer(String nilai) {
        per = nilai;
    }
}

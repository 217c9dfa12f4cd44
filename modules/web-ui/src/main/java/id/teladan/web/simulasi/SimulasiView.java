package id.teladan.web.simulasi;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.kalkulator.Bidang.Jenis;
import id.teladan.core.kalkulator.Percobaan;
import id.teladan.core.kalkulator.PerhitunganKalkulator;
import id.teladan.core.kalkulator.RingkasKalkulator;
import id.teladan.core.kalkulator.SimulasiParameter;
import id.teladan.core.kalkulator.SkemaKalkulator;
import id.teladan.web.rupa.Format;
import id.teladan.web.rupa.Teks;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /simulasi}: the calculators, and the form of the open one. The input stands in the address, free text aside. */
@Named
@ViewScoped
public class SimulasiView implements Serializable {

    private static final String KUNCI = "simulasi.kalkulator.";

    /** Stands in a description between the label and what follows it. */
    private static final String PISAH = "; ";

    @Inject PerhitunganKalkulator perhitungan;
    @Inject SimulasiParameter simulasi;

    private String k;
    private String isi;
    private List<RingkasKalkulator> semua;
    private SkemaKalkulator skema;
    private IsianSimulasi isian;
    private Percobaan percobaan;
    private final IsianDraf draf = new IsianDraf();
    private Percobaan percobaanDraf;

    /** Opens the calculator of the address with its input, else with the example. */
    public void muat() {
        semua = perhitungan.daftar();
        if (k == null) {
            return;
        }
        skema = perhitungan.skema(k);
        isian = new IsianSimulasi(skema);
        isian.isi(isi == null ? skema.contoh() : isi);
        if (isi != null || draf.ada()) {
            coba();
        }
    }

    public void hitung() {
        coba();
        percobaan.pelanggaran().forEach(this::tunjukkan);
    }

    private void coba() {
        percobaan = perhitungan.coba(k, isian.pohon());
        percobaanDraf = draf.ada() ? simulasi.coba(k, isian.pohon(), draf.isi()) : null;
    }

    public void contoh() {
        isian.isi(skema.contoh());
        percobaan = null;
        percobaanDraf = null;
    }

    public void tambah(SimpulIsian daftar) {
        isian.tambah(daftar);
    }

    public void buang(SimpulIsian butir) {
        isian.buang(butir);
    }

    private void tunjukkan(Pelanggaran p) {
        var baris = isian.baris();
        String tujuan = null;
        var nama = "";
        for (var i = 0; i < baris.size(); i++) {
            if (baris.get(i).getJalur().equals(p.bidang())) {
                nama = label(baris.get(i)) + ": ";
                tujuan =
                        baris.get(i).isDaun()
                                ? "antrean:isian:" + i + ":" + baris.get(i).getIdMasukan()
                                : null;
            }
        }
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                tujuan,
                new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        (tujuan == null ? nama : "") + Format.galat(p),
                        null));
    }

    /** Name of a calculator in the language of the reader. */
    public String nama(String kalkulator) {
        return Format.kata(
                KUNCI + kalkulator,
                kalkulator.substring(0, 1).toUpperCase(Locale.ROOT)
                        + kalkulator.substring(1).replace('-', ' '));
    }

    public String uraian(RingkasKalkulator r) {
        return Format.kata(KUNCI + r.nama() + ".uraian", r.uraian());
    }

    public String label(SimpulIsian b) {
        return b.isButir()
                ? Format.isi(
                        Teks.untuk(
                                "simulasi.butir",
                                FacesContext.getCurrentInstance().getViewRoot().getLocale()),
                        b.getUrut())
                : sebutan(b).split(PISAH, 2)[0];
    }

    /** What the description says beyond the label, and the bounds of a number. */
    public String bantuan(SimpulIsian b) {
        var bidang = b.getBidang();
        var bagian = sebutan(b).split(PISAH, 2);
        var lanjut = bagian.length > 1 ? bagian[1] : "";
        var batas =
                bidang.jenis() == Jenis.BULAT || bidang.jenis() == Jenis.DESIMAL
                        ? Format.angka(bidang.min()) + " - " + Format.angka(bidang.maks())
                        : "";
        return Stream.of(kalimat(lanjut), batas)
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private String sebutan(SimpulIsian b) {
        return Format.kata(
                "simulasi.bidang." + k + "." + b.getBidang().nama(), b.getBidang().uraian());
    }

    private static String kalimat(String teks) {
        return teks.isEmpty()
                ? teks
                : teks.substring(0, 1).toUpperCase(Locale.ROOT) + teks.substring(1);
    }

    public String pilihan(String kode) {
        return "true".equals(kode) || "false".equals(kode)
                ? Format.nilai(Boolean.valueOf(kode))
                : ButirHasil.kataPilihan(kode);
    }

    /** The fields of the answer in words. */
    public List<ButirHasil> getHasil() {
        return hasil(percobaan);
    }

    /** The same as if the draft of the address held already; empty without one. */
    public List<ButirHasil> getHasilDraf() {
        return hasil(percobaanDraf);
    }

    /** True when the draft changes the answer. */
    public boolean isDrafMengubah() {
        return !getHasil().equals(getHasilDraf());
    }

    /** What the draft changes, in a sentence; null without one. */
    public String getJudulDraf() {
        return draf.ada()
                ? Format.isi(
                        Teks.untuk(
                                "simulasi.draf",
                                FacesContext.getCurrentInstance().getViewRoot().getLocale()),
                        List.of(
                                simulasi.judul(draf.isi()),
                                draf.isi().nilai(),
                                Format.tanggal(draf.isi().mulai())))
                : null;
    }

    private List<ButirHasil> hasil(Percobaan p) {
        return p == null || p.jawaban() == null
                ? List.of()
                : skema.hasil().stream()
                        .map(h -> ButirHasil.dari(h, p.jawaban().hasil().get(h.nama())))
                        .toList();
    }

    public String labelHasil(ButirHasil h) {
        return Format.kata("simulasi.hasil." + k + "." + h.bidang().nama(), h.bidang().uraian());
    }

    /** Address that opens the page with this input. */
    public String getAlamat() {
        return isian == null ? null : isian.alamat();
    }

    public boolean isBerteks() {
        return isian != null
                && isian.baris().stream().anyMatch(b -> b.getBidang().jenis() == Jenis.TEKS);
    }

    public List<SimpulIsian> getBaris() {
        return isian.baris();
    }

    public List<RingkasKalkulator> getSemua() {
        return semua;
    }

    public SkemaKalkulator getSkema() {
        return skema;
    }

    /** The answer under the draft, null without one. */
    public Percobaan getPercobaanDraf() {
        return percobaanDraf;
    }

    public IsianDraf getDraf() {
        return draf;
    }

    public Percobaan getPercobaan() {
        return percobaan;
    }

    public String getK() {
        return k;
    }

    public void setK(String nilai) {
        k = nilai;
    }

    public String getIsi() {
        return isi;
    }

    public void setIsi(String nilai) {
        isi = nilai;
    }
}

package id.teladan.web.kerangka;

import id.teladan.core.pegawai.HasilCari;
import id.teladan.core.pegawai.PencarianCepat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * {@code /cari}: all hits, by group. The text comes in the body of the search box's form, never in the address, because
 * people search by NIP.
 */
@Named
@RequestScoped
public class CariView {

    @Inject PencarianCepat pencarian;

    private String teks = "";
    private List<Kelompok> kelompok = List.of();

    /** Hits of one kind. */
    public record Kelompok(HasilCari.Jenis jenis, List<HasilCari> hasil) implements Serializable {

        /** There may be more than are shown. */
        public boolean penuh() {
            return hasil.size() >= PencarianCepat.SEKELOMPOK_TERBANYAK;
        }
    }

    /** Searches what the form has sent. */
    public void muat() {
        var isi =
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("cari");
        if (isi == null || isi.isBlank()) {
            return;
        }
        teks = isi.strip();
        var menurut = new LinkedHashMap<HasilCari.Jenis, List<HasilCari>>();
        pencarian
                .semua(teks)
                .forEach(h -> menurut.computeIfAbsent(h.jenis(), x -> new ArrayList<>()).add(h));
        kelompok =
                menurut.entrySet().stream()
                        .map(e -> new Kelompok(e.getKey(), e.getValue()))
                        .toList();
    }

    public List<Kelompok> getKelompok() {
        return kelompok;
    }

    public String getTeks() {
        return teks;
    }

    public int getJumlah() {
        return kelompok.stream().mapToInt(k -> k.hasil().size()).sum();
    }
}

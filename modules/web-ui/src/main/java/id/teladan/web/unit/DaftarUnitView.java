package id.teladan.web.unit;

import id.teladan.core.unitkerja.BarisUnit;
import id.teladan.core.unitkerja.DaftarUnit;
import id.teladan.web.rupa.Tanggal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The unit tree, one level at a time: {@code #{daftarUnit}}. */
@Named("daftarUnit")
@ViewScoped
public class DaftarUnitView implements Serializable {

    /** A visible line of the tree; depth counts from 1. */
    public record Simpul(BarisUnit unit, int tingkat, boolean terbuka) implements Serializable {}

    @Inject DaftarUnit daftar;
    @Inject Clock jam;

    private String teks;
    private String per;
    private final Map<Long, List<BarisUnit>> anak = new LinkedHashMap<>();
    private List<BarisUnit> puncak = List.of();
    private List<BarisUnit> hasil = List.of();

    /** Runs the search of the address, or reads the top of the tree. */
    public void muat() {
        cari();
    }

    public void cari() {
        hasil = isMencari() ? daftar.cari(teks, hari()) : List.of();
        if (!isMencari() && puncak.isEmpty()) {
            bukaAwal();
        }
    }

    private void bukaAwal() {
        var awal = daftar.awal(hari());
        puncak = awal.stream().filter(u -> u.indukId() == null).toList();
        awal.stream()
                .filter(u -> u.indukId() != null)
                .forEach(u -> anak.computeIfAbsent(u.indukId(), i -> new ArrayList<>()).add(u));
    }

    /** Opens or closes a unit. */
    public void alih(long id) {
        if (anak.remove(id) == null) {
            buka(id);
        }
    }

    private void buka(long id) {
        anak.put(id, daftar.anak(id, hari()));
    }

    private LocalDate hari() {
        return Tanggal.baca(per);
    }

    /** The visible lines of the tree from top to bottom. */
    public List<Simpul> getPohon() {
        var semua = new ArrayList<Simpul>();
        tambah(semua, puncak, 1);
        return semua;
    }

    private void tambah(List<Simpul> semua, List<BarisUnit> unit, int tingkat) {
        for (var u : unit) {
            var bawah = anak.get(u.id());
            semua.add(new Simpul(u, tingkat, bawah != null));
            if (bawah != null) {
                tambah(semua, bawah, tingkat + 1);
            }
        }
    }

    public boolean isMencari() {
        return teks != null && !teks.isBlank();
    }

    public List<BarisUnit> getHasil() {
        return hasil;
    }

    public LocalDate getTanggal() {
        var hari = hari();
        return hari == null ? LocalDate.now(jam) : hari;
    }

    public String getTeks() {
        return teks;
    }

    public void setTeks(String nilai) {
        teks = nilai;
    }

    public String getPer() {
        return per;
    }

    public void setPer(String nilai) {
        per = nilai;
    }
}

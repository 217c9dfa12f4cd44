package id.teladan.web.presensi;

import id.teladan.presensi.jadwal.BarisRoster;
import id.teladan.presensi.jadwal.IsiShift;
import id.teladan.presensi.jadwal.PenyusunanRoster;
import id.teladan.presensi.jadwal.PenyusunanRoster.UnitShift;
import id.teladan.presensi.jadwal.RosterPekan;
import id.teladan.presensi.orang.Orang;
import id.teladan.web.rupa.Tanggal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/** {@code /presensi/roster}: shifts of a unit's people, week by week. */
@Named("roster")
@ViewScoped
public class RosterView implements Serializable {

    private static final int SEPEKAN = 7;

    /** An entry that is being edited. */
    public static final class Sel implements Serializable {

        private final LocalDate tanggal;
        private final String dilihat;
        private String isi;

        Sel(LocalDate tanggal, String dilihat) {
            this.tanggal = tanggal;
            this.dilihat = dilihat;
            isi = dilihat == null ? "" : dilihat;
        }

        public LocalDate getTanggal() {
            return tanggal;
        }

        public String getIsi() {
            return isi;
        }

        public void setIsi(String nilai) {
            isi = nilai;
        }

        private String baru() {
            return isi == null || isi.isEmpty() ? null : isi;
        }

        private boolean berubah() {
            return !Objects.equals(baru(), dilihat);
        }
    }

    /** A person's week. */
    public record Baris(Orang orang, List<Sel> sel) implements Serializable {}

    @Inject PenyusunanRoster penyusunan;
    @Inject Clock jam;

    private Long unit;
    private String pekan;
    private List<UnitShift> semuaUnit;
    private RosterPekan isi;
    private List<Baris> baris = List.of();
    private String kabar;

    public void muat() {
        var hari = Tanggal.baca(pekan) == null ? LocalDate.now(jam) : Tanggal.baca(pekan);
        semuaUnit = penyusunan.unit(hari);
        if (unit == null && !semuaUnit.isEmpty()) {
            unit = semuaUnit.get(0).id();
        }
        if (unit != null) {
            isi = penyusunan.pekan(unit, hari);
            baris = isi.baris().stream().map(this::baris).toList();
        }
    }

    private Baris baris(BarisRoster b) {
        var sel = new ArrayList<Sel>();
        for (var n = 0; n < SEPEKAN; n++) {
            sel.add(new Sel(isi.senin().plusDays(n), b.shift().get(n)));
        }
        return new Baris(b.orang(), sel);
    }

    /** Fills what is empty with the entries of the week before; nothing is written yet. */
    public void salin() {
        var lalu = new HashMap<Long, List<String>>();
        penyusunan
                .pekan(unit, isi.senin().minusDays(SEPEKAN))
                .baris()
                .forEach(b -> lalu.put(b.orang().id(), b.shift()));
        for (var b : baris) {
            var dulu = lalu.get(b.orang().id());
            for (var n = 0; n < SEPEKAN; n++) {
                if (dulu != null && dulu.get(n) != null && b.sel().get(n).baru() == null) {
                    b.sel().get(n).setIsi(dulu.get(n));
                }
            }
        }
        kabar = "presensi.roster.kabar.salin";
    }

    public void simpan() {
        var perubahan =
                baris.stream()
                        .flatMap(
                                b ->
                                        b.sel().stream()
                                                .filter(Sel::berubah)
                                                .map(
                                                        s ->
                                                                new IsiShift(
                                                                        b.orang().id(),
                                                                        s.tanggal,
                                                                        s.dilihat,
                                                                        s.baru())))
                        .toList();
        penyusunan.simpan(unit, isi.senin(), perubahan);
        kabar = "presensi.roster.kabar.simpan";
        muat();
    }

    public List<String> getPilihan() {
        return PenyusunanRoster.PILIHAN;
    }

    public List<UnitShift> getSemuaUnit() {
        return semuaUnit;
    }

    public RosterPekan getIsi() {
        return isi;
    }

    public List<Baris> getBaris() {
        return baris;
    }

    /** Key of what has just happened; null = nothing. */
    public String getKabar() {
        return kabar;
    }

    public LocalDate getSebelum() {
        return isi.senin().minusDays(SEPEKAN);
    }

    public LocalDate getSesudah() {
        return isi.senin().plusDays(SEPEKAN);
    }

    public LocalDate getAkhir() {
        return isi.senin().plusDays(SEPEKAN - 1L);
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long nilai) {
        unit = nilai;
    }

    public String getPekan() {
        return pekan;
    }

    public void setPekan(String nilai) {
        pekan = nilai;
    }
}

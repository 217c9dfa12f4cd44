package id.teladan.core.penataan;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.izin.Hak;
import id.teladan.core.usulan.BarisDampak;
import id.teladan.core.usulan.KonteksUsulan;
import id.teladan.core.usulan.PelaksanaUsulan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** A reorganisation as a change of two persons. */
@ApplicationScoped
class UsulanPenataan implements PelaksanaUsulan<TetapkanPenataan> {

    static final String JENIS = "PENATAAN_UNIT";

    @Inject BukuPenataan buku;
    @Inject PenghitungDampak penghitung;
    @Inject Clock jam;

    @Override
    public String jenis() {
        return JENIS;
    }

    @Override
    public Class<TetapkanPenataan> isi() {
        return TetapkanPenataan.class;
    }

    @Override
    public Hak hakMengusulkan() {
        return Hak.MENATA_UNIT;
    }

    @Override
    public Hak hakMemutuskan() {
        return Hak.MEMUTUSKAN_PENATAAN;
    }

    @Override
    public String sasaran(TetapkanPenataan c) {
        return String.valueOf(c.penataanId());
    }

    @Override
    public String ringkasan(TetapkanPenataan c) {
        return buku.temukan(c.penataanId()).nama();
    }

    @Override
    public List<Pelanggaran> periksa(TetapkanPenataan c) {
        var p = buku.temukan(c.penataanId());
        if (p.ditetapkan() || p.versi() != c.versi()) {
            return List.of(Pelanggaran.pada("", "PENATAAN_TERKUNCI"));
        }
        return buku.susun(p).masalah();
    }

    @Override
    public List<BarisDampak> dampak(TetapkanPenataan c) {
        var p = buku.temukan(c.penataanId());
        return p.ditetapkan() ? List.of() : penghitung.dampak(p, buku.susun(p));
    }

    @Override
    public void laksanakan(TetapkanPenataan c, KonteksUsulan konteks) {
        var p = buku.temukan(c.penataanId());
        buku.laksanakan(p);
        p.tetapkan(jam.instant());
    }

    @Override
    public String tautan(TetapkanPenataan c) {
        return "/unit/penataan?id=" + c.penataanId();
    }
}

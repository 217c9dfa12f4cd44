package id.teladan.presensi.cuti;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.jabatan.PencariAtasan;
import id.teladan.core.pegawai.StatusPegawai;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The employee asks for leave: counts it, keeps a draft, submits it to the superior of the day. Peraturan BKN 24/2017. */
@UseCase
public class PengajuanCuti {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject CutiDalamLingkup lingkup;
    @Inject PenghitungCuti penghitung;
    @Inject PenentuPejabat penentu;
    @Inject PencariAtasan pencari;
    @Inject RekanCuti rekan;
    @Inject Event<Pemberitahuan> pemberitahuan;

    /** A request after it was kept. */
    public record Tersimpan(long id, long versi) implements java.io.Serializable {}

    /**
     * What the form would cost and what forbids it; nothing while kind or days are missing.
     *
     * @param id the draft itself; null for a new one
     */
    @Izin(Hak.MENGAJUKAN_CUTI)
    public HitunganCuti hitung(Long id, @Valid IsiCuti isi) {
        if (isi.jenis() == null || isi.dari() == null || isi.sampai() == null) {
            return HitunganCuti.BELUM;
        }
        var kurang = penghitung.kurang(isi, false);
        if (!kurang.isEmpty()) {
            return new HitunganCuti(null, kurang);
        }
        try {
            var perkiraan = penghitung.hitung(saya(), isi, id);
            var masalah = new ArrayList<>(penghitung.larangan(isi, perkiraan));
            masalah.addAll(penghitung.penggantiPergi(isi));
            return new HitunganCuti(perkiraan, masalah);
        } catch (PelanggaranAturan e) {
            return new HitunganCuti(null, e.pelanggaran());
        }
    }

    /** The own balance of a year; empty for officials of the state, who are no civil servants. */
    @Izin(Hak.MENGAJUKAN_CUTI)
    public Optional<SaldoTerbaca> saldo(int tahun) {
        var orang = saya();
        return orang.status() == StatusPegawai.PEJABAT_NEGARA
                ? Optional.empty()
                : Optional.of(penghitung.saldo(orang, tahun));
    }

    /** Colleagues who may stand in, by name. One statement. */
    @Izin(Hak.MENGAJUKAN_CUTI)
    public List<CalonPengganti> calonPengganti() {
        return rekan.semua(aktif.pelaku().pegawaiId());
    }

    /** Keeps a draft; days that cannot be counted yet are allowed, days that are missing are not. */
    @Izin(Hak.MENGAJUKAN_CUTI)
    public Tersimpan simpan(@Valid SimpanCuti cmd) {
        tolakBila(penghitung.kurang(cmd.isi(), false));
        var hari = penghitung.hitung(saya(), cmd.isi(), cmd.id()).hari();
        var cuti = tulis(cmd, hari, Pelaksana.diri(aktif.pelaku(), jam.instant()));
        em.flush();
        return new Tersimpan(cuti.id(), cuti.versi());
    }

    /** Keeps and submits; refuses with all problems at once. Returns the number of the request. */
    @Izin(Hak.MENGAJUKAN_CUTI)
    public long ajukan(@Valid SimpanCuti cmd) {
        tolakBila(penghitung.kurang(cmd.isi(), true));
        var pelaku = aktif.pelaku();
        lingkup.kunci(pelaku.pegawaiId());
        var orang = saya();
        var hitungan = penghitung.hitung(orang, cmd.isi(), cmd.id());
        var larangan = new ArrayList<>(penghitung.larangan(cmd.isi(), hitungan));
        larangan.addAll(penghitung.penggantiPergi(cmd.isi()));
        tolakBila(larangan);
        var pejabat = penentu.untuk(orang, cmd.isi().jenis());
        var atasan =
                pencari.atasan(orang.id(), LocalDate.now(jam))
                        .orElseThrow(() -> PelanggaranAturan.kode("CUTI-024"));
        var saya = Pelaksana.diri(pelaku, jam.instant());
        var cuti = tulis(cmd, hitungan.hari(), saya);
        em.persist(cuti.ajukan(hitungan, pejabat.unitId(), saya));
        em.flush();
        pemberitahuan.fire(
                new Pemberitahuan(
                        atasan.pegawaiId(),
                        "CUTI_DIAJUKAN",
                        List.of(saya.nama(), cuti.jenis().sebutan()),
                        "/cuti/antrean?id=" + cuti.id()));
        return cuti.id();
    }

    /** Throws a draft away. */
    @Izin(Hak.MENGAJUKAN_CUTI)
    public void buang(@Valid TindakCuti cmd) {
        var cuti = lingkup.milikSaya(cmd.id());
        cuti.pastikanVersi(cmd.versi());
        LangkahCuti.SIMPAN.dari(cuti.status());
        em.createQuery("delete from LampiranCuti l where l.cutiId = :cuti")
                .setParameter("cuti", cuti.id())
                .executeUpdate();
        em.createQuery("delete from RiwayatCuti r where r.cuti.id = :cuti")
                .setParameter("cuti", cuti.id())
                .executeUpdate();
        em.remove(cuti);
    }

    private PegawaiCuti saya() {
        return penghitung.pegawai(aktif.pelaku().pegawaiId());
    }

    private Cuti tulis(SimpanCuti cmd, int hari, Pelaksana saya) {
        Cuti cuti;
        var pengganti = namaPengganti(cmd.isi().penggantiId());
        if (cmd.id() == null) {
            cuti = new Cuti(cmd.isi(), pengganti, hari, saya);
            em.persist(cuti);
            em.persist(new RiwayatCuti(cuti, LangkahCuti.SIMPAN, null, saya));
        } else {
            cuti = lingkup.milikSaya(cmd.id());
            cuti.pastikanVersi(cmd.versi());
            cuti.simpan(cmd.isi(), pengganti, hari, saya);
        }
        lampirkan(cuti, cmd.isi().berkas());
        return cuti;
    }

    private String namaPengganti(Long id) {
        return id == null
                ? null
                : rekan.satu(aktif.pelaku().pegawaiId(), id)
                        .map(CalonPengganti::nama)
                        .orElseThrow(
                                () ->
                                        new PelanggaranAturan(
                                                List.of(
                                                        Pelanggaran.pada(
                                                                "pengganti", "CUTI-031"))));
    }

    private void lampirkan(Cuti cuti, List<Long> berkas) {
        var lama =
                em.createQuery(
                                "select l from LampiranCuti l where l.cutiId = :cuti",
                                LampiranCuti.class)
                        .setParameter("cuti", cuti.id())
                        .getResultList();
        lama.stream().filter(l -> !berkas.contains(l.berkasId())).forEach(em::remove);
        var ada = lama.stream().map(LampiranCuti::berkasId).toList();
        for (var id : berkas.stream().distinct().filter(b -> !ada.contains(b)).toList()) {
            var milik =
                    em.createQuery(
                                    "select count(b) from Berkas b where b.id = :id and b.pemilik.id = :saya",
                                    Long.class)
                            .setParameter("id", id)
                            .setParameter("saya", aktif.pelaku().pegawaiId())
                            .getSingleResult();
            if (milik == 0) {
                throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
            }
            em.persist(new LampiranCuti(cuti.id(), id));
        }
    }

    private static void tolakBila(List<Pelanggaran> masalah) {
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
    }
}

package id.teladan.presensi.dinas;

import id.teladan.core.basisdata.NilaiSql;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import id.teladan.presensi.penutup.HariTertutup;
import id.teladan.presensi.penutup.PenyediaPenutup;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An officer enters a letter of assignment for many people at once: all of it or nothing. */
@UseCase
public class PencatatanDinas {

    private static final int ORANG_TERBANYAK = 500;
    private static final int BULAN_TERLAMA = 12;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject @Any Instance<PenyediaPenutup> penyedia;
    @Inject Event<Pemberitahuan> pemberitahuan;

    /** Refuses with everything that is wrong with it, line by line. Returns the number of the letter. */
    @Izin(Hak.MENGELOLA_CUTI)
    public long catat(@Valid CatatDinas cmd) {
        var masalah = kurang(cmd);
        var nip = nip(cmd);
        var orang = orang(nip);
        for (var n : nip) {
            if (!orang.containsKey(n)) {
                masalah.add(Pelanggaran.pada("petugas", "DINAS-006", n));
            }
        }
        if (nip.size() > ORANG_TERBANYAK) {
            masalah.add(Pelanggaran.pada("petugas", "DINAS-007", ORANG_TERBANYAK));
        }
        if (masalah.isEmpty()) {
            masalah.addAll(bertabrakan(cmd, orang));
        }
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        var pelaku = aktif.pelaku();
        var surat = new SuratTugas(cmd, pelaku.pegawaiId(), pelaku.nama(), jam.instant());
        em.persist(surat);
        orang.values().forEach(o -> em.persist(new Petugas(surat.id(), o.id())));
        for (var o : orang.values()) {
            if (o.id() != pelaku.pegawaiId()) {
                pemberitahuan.fire(
                        new Pemberitahuan(
                                o.id(),
                                "DINAS_DICATAT",
                                List.of(cmd.nomor(), cmd.tujuan()),
                                "/cuti/dinas?id=" + surat.id()));
            }
        }
        return surat.id();
    }

    /** The letter stays and covers nothing any more. */
    @Izin(Hak.MENGELOLA_CUTI)
    public void batalkan(@Valid BatalkanDinas cmd) {
        var surat = em.find(SuratTugas.class, cmd.id());
        if (surat == null || !seluruhnyaDalamLingkup(cmd.id())) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        surat.pastikanVersi(cmd.versi());
        if (cmd.alasan() == null || cmd.alasan().isBlank()) {
            throw new PelanggaranAturan(List.of(Pelanggaran.pada("alasanBatal", "DINAS-010")));
        }
        surat.batalkan(cmd.alasan().strip(), aktif.pelaku().nama(), jam.instant());
        em.createQuery("select p.pegawaiId from Petugas p where p.suratId = :surat", Long.class)
                .setParameter("surat", cmd.id())
                .getResultList()
                .forEach(
                        o ->
                                pemberitahuan.fire(
                                        new Pemberitahuan(
                                                o,
                                                "DINAS_DIBATALKAN",
                                                List.of(surat.nomor()),
                                                "/cuti/dinas?id=" + cmd.id())));
    }

    private static List<Pelanggaran> kurang(CatatDinas cmd) {
        var masalah = new ArrayList<Pelanggaran>();
        wajib(masalah, cmd.nomor().isEmpty() || cmd.tanggal() == null, "nomor", "DINAS-001");
        wajib(masalah, cmd.perihal().isEmpty(), "perihal", "DINAS-002");
        wajib(masalah, cmd.tujuan().isEmpty(), "tujuan", "DINAS-003");
        wajib(masalah, cmd.dari() == null || cmd.sampai() == null, "dari", "DINAS-004");
        wajib(masalah, cmd.petugas().isEmpty(), "petugas", "DINAS-005");
        if (cmd.dari() != null && cmd.sampai() != null) {
            if (cmd.sampai().isBefore(cmd.dari())) {
                masalah.add(Pelanggaran.pada("sampai", "SAMPAI_SEBELUM_DARI"));
            } else if (cmd.sampai().isAfter(cmd.dari().plusMonths(BULAN_TERLAMA))) {
                masalah.add(Pelanggaran.pada("sampai", "DINAS-011", BULAN_TERLAMA));
            }
        }
        return masalah;
    }

    private static void wajib(
            List<Pelanggaran> masalah, boolean kurang, String bidang, String kode) {
        if (kurang) {
            masalah.add(Pelanggaran.pada(bidang, kode));
        }
    }

    private static Set<String> nip(CatatDinas cmd) {
        var hasil = new LinkedHashSet<String>();
        Arrays.stream(cmd.petugas().split("[\\r\\n,;]+"))
                .map(b -> b.replaceAll("[\\s.]", ""))
                .filter(b -> !b.isEmpty())
                .forEach(hasil::add);
        return hasil;
    }

    private record Ditemukan(long id, String nama) {}

    /** The people of the scope by NIP; who is outside is missing like who does not exist. */
    private Map<String, Ditemukan> orang(Set<String> nip) {
        var hasil = new LinkedHashMap<String, Ditemukan>();
        var cakupan = aktif.pelaku().cakupan(Hak.MENGELOLA_CUTI);
        if (nip.isEmpty() || nip.size() > ORANG_TERBANYAK || cakupan.kosong()) {
            return hasil;
        }
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                cakupan.isiSql(
                                "lingkup",
                                em.createNativeQuery(
                                        "select p.id as id, p.nip as nip, p.nama as nama"
                                                + DaftarDinas.ORANG
                                                + " where p.nip in (:nip) and "
                                                + cakupan.klausaSql("lingkup", "p", "j", "u"),
                                        Tuple.class))
                        .setParameter("nip", nip)
                        .setParameter("hari", LocalDate.now(jam))
                        .getResultList();
        baris.forEach(
                b ->
                        hasil.put(
                                NilaiSql.teks(b, "nip"),
                                new Ditemukan(NilaiSql.angka(b, "id"), NilaiSql.teks(b, "nama"))));
        return hasil;
    }

    private List<Pelanggaran> bertabrakan(CatatDinas cmd, Map<String, Ditemukan> orang) {
        var nama = new LinkedHashMap<Long, String>();
        orang.values().forEach(o -> nama.put(o.id(), o.nama()));
        var pertama = new LinkedHashMap<Long, HariTertutup>();
        for (var p : penyedia) {
            p.pada(nama.keySet(), cmd.dari(), cmd.sampai())
                    .forEach(h -> pertama.putIfAbsent(h.pegawaiId(), h));
        }
        return pertama.values().stream()
                .map(
                        h ->
                                Pelanggaran.pada(
                                        "petugas",
                                        "DINAS-008",
                                        nama.get(h.pegawaiId()),
                                        h.sebutan(),
                                        h.tanggal()))
                .toList();
    }

    private boolean seluruhnyaDalamLingkup(long suratId) {
        var cakupan = aktif.pelaku().cakupan(Hak.MENGELOLA_CUTI);
        if (cakupan.kosong()) {
            return false;
        }
        var luar =
                cakupan.isiSql(
                                "lingkup",
                                em.createNativeQuery(
                                        "select count(*)"
                                                + DaftarDinas.ORANG
                                                + " join presensi_petugas x on x.pegawai_id = p.id where x.surat_id = :surat and ("
                                                + cakupan.klausaSql("lingkup", "p", "j", "u")
                                                + ") is not true"))
                        .setParameter("surat", suratId)
                        .setParameter("hari", LocalDate.now(jam))
                        .getSingleResult();
        return ((Number) luar).longValue() == 0;
    }
}

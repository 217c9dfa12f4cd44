package id.teladan.presensi.karantina;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.presensi.aturan.SebabKarantina;
import id.teladan.presensi.penerimaan.PemrosesUlang;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** An officer says whose PIN it is, sends a line through the reception again, or dismisses it with a reason. */
@UseCase
public class PenyelesaianKarantina {

    private static final int ALASAN_TERPANJANG = 500;

    /** Day of a punch as its device counts. */
    private static final String HARI = "date(date_add(t.waktu, interval d.zona_menit minute))";

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject PemrosesUlang pemroses;

    /**
     * The PIN belongs to a person from a day on; his punches that are in the ledger already count from now on. How many
     * days must be resolved again.
     */
    @Izin(Hak.MENGELOLA_PRESENSI)
    public int petakan(PetakanPin cmd) {
        var butir = ditemukan(cmd.karantinaId(), cmd.versi());
        if (butir.sebab() != SebabKarantina.PIN_TIDAK_DIKENAL) {
            throw PelanggaranAturan.kode("KARANTINA_BUKAN_PIN");
        }
        var masalah = new ArrayList<Pelanggaran>();
        if (cmd.pegawaiId() == null) {
            masalah.add(Pelanggaran.pada("pegawai", "WAJIB_DIISI"));
        } else if (!terjangkau(cmd.pegawaiId())) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        if (cmd.mulai() == null) {
            masalah.add(Pelanggaran.pada("mulai", "WAJIB_DIISI"));
        } else if (cmd.sampai() != null && cmd.sampai().isBefore(cmd.mulai())) {
            masalah.add(Pelanggaran.pada("sampai", "PIN_MASA_TERBALIK"));
        }
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        var kelompok = kelompok(butir.perangkatId());
        pastikanBebas(kelompok, butir.pin(), cmd);
        em.persist(
                new PinPegawai(kelompok, butir.pin(), cmd.pegawaiId(), cmd.mulai(), cmd.sampai()));
        em.flush();
        var hari =
                em.createNativeQuery(
                                "insert into presensi_antre_hari (pegawai_id, tanggal) select distinct :pegawai, "
                                        + HARI
                                        + " from presensi_perangkat d join presensi_tap t on t.perangkat_id = d.id and t.pin = :pin"
                                        + " where d.kelompok = :kelompok and "
                                        + HARI
                                        + " between :mulai and :sampai")
                        .setParameter("pegawai", cmd.pegawaiId())
                        .setParameter("pin", butir.pin())
                        .setParameter("kelompok", kelompok)
                        .setParameter("mulai", cmd.mulai())
                        .setParameter("sampai", sampai(cmd))
                        .executeUpdate();
        selesaikanYangTerpetakan(kelompok, butir.pin());
        return hari;
    }

    /** True when the line went through the reception this time. */
    @Izin(Hak.MENGELOLA_PRESENSI)
    public boolean prosesUlang(long karantinaId, long versi) {
        var butir = ditemukan(karantinaId, versi);
        return pemroses.satu(butir.sn(), butir.id());
    }

    /** Nobody needs it. */
    @Izin(Hak.MENGELOLA_PRESENSI)
    public void abaikan(long karantinaId, long versi, String alasan) {
        var butir = ditemukan(karantinaId, versi);
        if (alasan == null || alasan.isBlank()) {
            throw new PelanggaranAturan(List.of(Pelanggaran.pada("alasan", "WAJIB_DIISI")));
        }
        if (alasan.length() > ALASAN_TERPANJANG) {
            throw new PelanggaranAturan(
                    List.of(Pelanggaran.pada("alasan", "TEKS_TERLALU_PANJANG", ALASAN_TERPANJANG)));
        }
        butir.abaikan(alasan.strip(), Instant.now(jam), aktif.pelaku().nama());
    }

    private ButirKarantina ditemukan(long id, long versi) {
        var cakupan = aktif.pelaku().cakupan(Hak.MENGELOLA_PRESENSI);
        var query =
                em.createNativeQuery(
                                "select k.id from presensi_karantina k left join presensi_perangkat d on d.id = k.perangkat_id"
                                        + " left join core_unit u on u.id = d.unit_id where k.id = :id and "
                                        + cakupan.klausaUnit("c", "u"))
                        .setParameter("id", id);
        if (cakupan.isiUnit("c", query).getResultList().isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        var butir = em.find(ButirKarantina.class, id);
        butir.pastikanVersi(versi);
        return butir;
    }

    private boolean terjangkau(long pegawaiId) {
        var cakupan = aktif.pelaku().cakupan(Hak.MENGELOLA_PRESENSI);
        var query =
                em.createNativeQuery(
                                "select p.id"
                                        + OrangTerjangkau.DARI
                                        + " where p.id = :id and "
                                        + cakupan.klausaSql("c", "p", "j", "u"))
                        .setParameter("hari", LocalDate.now(jam))
                        .setParameter("id", pegawaiId);
        return !cakupan.isiSql("c", query).getResultList().isEmpty();
    }

    private String kelompok(long perangkatId) {
        return String.valueOf(
                em.createNativeQuery("select kelompok from presensi_perangkat where id = :id")
                        .setParameter("id", perangkatId)
                        .getSingleResult());
    }

    /** Serialises on the group, so that two officers cannot give one PIN away twice. */
    private void pastikanBebas(String kelompok, String pin, PetakanPin cmd) {
        em.createNativeQuery(
                        "select id from presensi_perangkat where kelompok = :kelompok order by id for update")
                .setParameter("kelompok", kelompok)
                .getResultList();
        var bertumpuk =
                em.createNativeQuery(
                                "select concat(p.nama, ', ', m.mulai, ' - ', coalesce(m.sampai, '')) from presensi_pin m join core_pegawai p on p.id = m.pegawai_id"
                                        + " where m.kelompok = :kelompok and m.pin = :pin and m.mulai <= :sampai and (m.sampai is null or m.sampai >= :mulai) limit 1")
                        .setParameter("kelompok", kelompok)
                        .setParameter("pin", pin)
                        .setParameter("mulai", cmd.mulai())
                        .setParameter("sampai", sampai(cmd))
                        .getResultList();
        if (!bertumpuk.isEmpty()) {
            throw new PelanggaranAturan(
                    List.of(Pelanggaran.pada("mulai", "PIN_BERTUMPUK", bertumpuk.get(0))));
        }
    }

    /** Entries whose punches all have an owner now; the others go on waiting. */
    private void selesaikanYangTerpetakan(String kelompok, String pin) {
        em.createNativeQuery(
                        "update presensi_karantina k join presensi_perangkat d on d.id = k.perangkat_id"
                                + " set k.penyelesaian = 'DIPETAKAN', k.selesai = :kini, k.oleh = :oleh, k.versi = k.versi + 1"
                                + " where d.kelompok = :kelompok and k.pin = :pin and k.sebab = 'PIN_TIDAK_DIKENAL' and k.selesai is null"
                                + " and not exists (select 1 from presensi_tap t where t.perangkat_id = k.perangkat_id and t.pin = k.pin"
                                + " and not exists (select 1 from presensi_pin m where m.kelompok = d.kelompok and m.pin = t.pin and m.mulai <= "
                                + HARI
                                + " and (m.sampai is null or m.sampai >= "
                                + HARI
                                + ")))")
                .setParameter("kini", LocalDateTime.ofInstant(Instant.now(jam), ZoneOffset.UTC))
                .setParameter("oleh", aktif.pelaku().nama())
                .setParameter("kelompok", kelompok)
                .setParameter("pin", pin)
                .executeUpdate();
    }

    private static LocalDate sampai(PetakanPin cmd) {
        return cmd.sampai() == null ? LocalDate.of(9999, 12, 31) : cmd.sampai();
    }
}

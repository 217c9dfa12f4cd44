package id.teladan.dalam;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.TransactionManager;
import javax.sql.DataSource;

/** What the server gives to its components and Arquillian does not give to a test. */
@Dependent
class SumberDayaDalam {

    @Resource(lookup = "java:jboss/datasources/TeladanDS")
    DataSource sumber;

    @Resource(lookup = "java:jboss/TransactionManager")
    TransactionManager transaksi;

    @Resource ManagedExecutorService pelaksana;
}

/**
 * Tests inside the server: the provisioned WildFly with the shipped EAR, to which one test class is added. They prove
 * what no test outside the server can: that its interceptors, transactions, data source and Faces settings are ours.
 */
package id.teladan.dalam;

/** Settings: users, roles, calendars, parameters, regulations; and the own account security of everybody. */
package id.teladan.web.pengaturan;

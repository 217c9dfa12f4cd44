package id.teladan.web.masuk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A refused sign-in or an error shows a page, which is a GET for Faces. */
final class SebagaiGet extends HttpServletRequestWrapper {

    SebagaiGet(HttpServletRequest minta) {
        super(minta);
    }

    @Override
    public String getMethod() {
        return "GET";
    }
}

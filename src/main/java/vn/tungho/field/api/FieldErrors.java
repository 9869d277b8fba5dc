package vn.tungho.field.api;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.tungho.field.api.FieldMessages.Problem;
import vn.tungho.shared.BusinessException;

/** Every refusal as JSON with a sentence for the person at the device; before the framework's own words. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = FieldController.class)
class FieldErrors {
    private static final Logger LOG = LoggerFactory.getLogger(FieldErrors.class);

    private static final String UNREADABLE = "Máy gửi dữ liệu không đọc được. Hãy cập nhật ứng dụng rồi thử lại.";

    @ExceptionHandler
    ResponseEntity<Problem> refused(BusinessException e) {
        return answer(HttpStatus.UNPROCESSABLE_ENTITY, e.getMessage(), "");
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException e) {
        LOG.warn(
                "a device sent what cannot be read: {}",
                e.getMostSpecificCause().getMessage());
        return answer(HttpStatus.BAD_REQUEST, UNREADABLE, "");
    }

    /** What a field of the address or a head lacks or is: a device of ours sends none of it. */
    @ExceptionHandler({
        ServletRequestBindingException.class,
        MethodArgumentTypeMismatchException.class,
        HttpMediaTypeException.class,
        InvalidMediaTypeException.class
    })
    ResponseEntity<Problem> malformed(Exception e) {
        LOG.warn("a device asked in a way that cannot be read: {}", e.getMessage());
        return answer(HttpStatus.BAD_REQUEST, UNREADABLE, "");
    }

    @ExceptionHandler
    ResponseEntity<Problem> failed(RuntimeException e) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("field interface failed [{}]", reference, e);
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Máy chủ gặp trục trặc. Dữ liệu vẫn nằm trên máy; ứng dụng sẽ tự thử lại. Mã tra cứu: " + reference,
                reference);
    }

    private static ResponseEntity<Problem> answer(HttpStatus status, String message, String reference) {
        return ResponseEntity.status(status).body(new Problem(message, reference));
    }
}

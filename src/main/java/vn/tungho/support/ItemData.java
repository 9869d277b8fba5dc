package vn.tungho.support;

import org.jspecify.annotations.Nullable;

/**
 * A thing to be handed over.
 *
 * @param value đồng
 * @param fromItemId a returned thing that goes on to this household; null for a new one
 */
public record ItemData(
        String name,
        int quantity,
        String unit,
        long value,
        String receiver,
        ReturnForm returnForm,
        @Nullable Long fromItemId) {}

-- the occasion in plain words for whoever changes the text
update notice_template set occasion = case template
  when 'account-locked' then 'Báo chủ tài khoản khi có người thử sai mật khẩu nhiều lần'
  when 'account-change-asked' then 'Báo quản trị thứ hai khi có thay đổi tài khoản cần xác nhận'
  when 'account-changed' then 'Báo chủ tài khoản khi hai quản trị đã thay đổi tài khoản'
  when 'audit-anchor' then 'Báo Mặt trận điểm neo nhật ký mỗi ngày'
  else occasion end
where occasion = '';

namespace DualControl.Organization.Domain.Imports;

/// <summary>导入阶段 Stage of an import.</summary>
internal enum ImportStage
{
    /// <summary>已上传 Uploaded, waits to be checked.</summary>
    Uploaded,
    /// <summary>检查中 Its rows are gone through; nothing is changed.</summary>
    Checking,
    /// <summary>已检查 Checked: to be confirmed, or, with errors, to be corrected and uploaded anew.</summary>
    Checked,
    /// <summary>已确认 Confirmed, waits to be applied.</summary>
    Confirmed,
    /// <summary>导入中 Its rows are being applied.</summary>
    Applying,
    /// <summary>已导入 All rows are applied.</summary>
    Applied,
    /// <summary>已取消 Cancelled; nothing was changed.</summary>
    Cancelled,
    /// <summary>失败 Failed; nothing was changed.</summary>
    Failed,
}
